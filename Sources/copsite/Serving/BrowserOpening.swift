import Foundation

/// Opens an address in the user's browser.
enum BrowserOpening {
  #if os(macOS)
    private static let programs = ["open"]
  #else
    private static let programs = ["xdg-open", "wslview", "gio"]
  #endif

  /// Says so where it cannot be opened; that ends nothing.
  static func open(_ url: String) {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let folders = path.split(separator: ":").filter { $0.hasPrefix("/") }
    for program in programs {
      for folder in folders {
        let file = "\(folder)/\(program)"
        guard FileManager.default.isExecutableFile(atPath: file) else { continue }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: file)
        process.arguments = program == "gio" ? ["open", url] : [url]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        if (try? process.run()) != nil { return }
      }
    }
    StandardStreams.printNote(
      "no program to open a browser was found", help: "open \(url) yourself")
  }
}
