import Foundation

/// A Chromium that prints pages without a window.
struct Browser: Sendable {
  private static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
  ]
  private static let applications = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ]
  /// In seconds.
  private static let longestWait: TimeInterval = 120

  /// From when it is asked to end until it is made to, in seconds.
  private static let longestFarewell: TimeInterval = 2

  let path: String

  /// - Parameter name: what the user named: a path, or a program in `PATH`.
  static func found(
    named name: String?, environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws -> Browser {
    let named = name ?? environment["COPSITE_BROWSER"].flatMap { $0.isEmpty ? nil : $0 }
    let wanted = named.map { [$0] } ?? names + applications
    for name in wanted {
      if let path = path(of: name, environment["PATH"] ?? "") { return Browser(path: path) }
    }
    throw PrintFailure.noBrowser(wanted)
  }

  private static func path(of name: String, _ folders: String) -> String? {
    let paths =
      name.contains("/") ? [name] : folders.split(separator: ":").map { "\($0)/\(name)" }
    return paths.first { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: path)
    }
  }

  /// - Parameter folder: where its profile, its words and the PDF file go.
  /// - Returns: the PDF file.
  func print(_ page: String, in folder: TemporaryPlace, control: BuildControl) throws -> [UInt8] {
    let output = folder("report.pdf")
    try? FileManager.default.removeItem(atPath: output)
    let words = folder("words")
    guard FileManager.default.createFile(atPath: words, contents: nil) else {
      throw PrintFailure.browserFailed(path, said: "its words cannot be kept in \(words)")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments(page, output, profile: folder("profile"))
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle(forWritingAtPath: words)
    do {
      try process.run()
    } catch {
      throw PrintFailure.browserFailed(path, said: "it could not be started")
    }
    try wait(for: process, control)
    let pdf = FileManager.default.contents(atPath: output) ?? Data()
    guard process.terminationStatus == 0, pdf.starts(with: Array("%PDF-".utf8)) else {
      throw PrintFailure.browserFailed(path, said: Self.lastWords(in: words))
    }
    return Array(pdf)
  }

  private func arguments(_ page: String, _ output: String, profile: String) -> [String] {
    var arguments = [
      "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check",
      "--disable-extensions", "--user-data-dir=" + profile, "--no-pdf-header-footer",
      "--generate-pdf-document-outline", "--print-to-pdf=" + output,
    ]
    // Chromium does not start for root with its sandbox, as in most containers.
    if geteuid() == 0 { arguments.append("--no-sandbox") }
    return arguments + [URL(fileURLWithPath: page).absoluteString]
  }

  private func wait(for process: Process, _ control: BuildControl) throws {
    let deadline = Date(timeIntervalSinceNow: Self.longestWait)
    while process.isRunning {
      Thread.sleep(forTimeInterval: 0.02)
      do {
        try control.checkForStop()
        if Date() > deadline { throw PrintFailure.browserTooSlow(path) }
      } catch {
        end(process)
        throw error
      }
    }
    // The signal that stops the program ends the browser too, and may do so first.
    try control.checkForStop()
  }

  /// A browser that hangs does not listen.
  private func end(_ process: Process) {
    process.terminate()
    let deadline = Date(timeIntervalSinceNow: Self.longestFarewell)
    while process.isRunning, Date() < deadline { Thread.sleep(forTimeInterval: 0.02) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  private static func lastWords(in file: String) -> String {
    let end = FileManager.default.contents(atPath: file)?.suffix(4000) ?? Data()
    let lines = end.split { $0 == 0x0A || $0 == 0x0D }.map(ForeignWords.shown)
    return lines.last { !$0.allSatisfy(\.isWhitespace) } ?? ""
  }
}
