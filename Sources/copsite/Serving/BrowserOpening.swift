import Building
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
    let variables = ProcessInfo.processInfo.environment
    for program in programs {
      guard let path = ProgramPath.find(program, in: variables) else { continue }
      let process = Process()
      process.executableURL = URL(fileURLWithPath: path)
      process.arguments = program == "gio" ? ["open", url] : [url]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      if (try? process.run()) != nil { return }
    }
    StandardStreams.printNote(
      "no program to open a browser was found", help: "open \(url) yourself")
  }
}
