import Foundation

/// Asks another site for an address with the machine's own `curl`, which knows the certificates,
/// proxies and protocols of the machine: a client inside the program would bring a library for TLS
/// and certificates that grow old.
struct LinkRequest: Sendable {
  private static let longestWait = 20

  let program: String
  let control: BuildControl
  let userAgent: String

  /// - Parameter isWhole: whether what lies at the address is asked for, not only its head.
  /// - Throws: `BuildFailure.interrupted`.
  func ask(_ url: String, isWhole: Bool) throws -> LinkAnswer {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments(url, isWhole: isWhole)
    guard var conversation = try? Conversation(with: process, input: []) else { return .unclear }
    var head: [UInt8] = []
    do {
      while try conversation.goOn(within: 20, { head += $0 }) { try control.checkForStop() }
    } catch {
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      throw error
    }
    let response = ResponseHead(lastOf: head)
    return LinkAnswer(
      status: response.status, retryAfter: response.retryAfter,
      exitCode: process.terminationStatus, isWhole: isWhole)
  }

  private func arguments(_ url: String, isWhole: Bool) -> [String] {
    // First: neither settings of the user's nor signs in the address change what is asked.
    var arguments = ["--disable", "--globoff", "--silent"]
    arguments += isWhole ? [] : ["--head"]
    arguments += [
      "--location", "--max-redirs", "10", "--proto", "=http,https", "--proto-redir", "=http,https",
      "--connect-timeout", "10", "--max-time", "\(Self.longestWait)", "--max-filesize", "1000000",
      "--user-agent", userAgent, "--output", "/dev/null", "--dump-header", "-", "--url", url,
    ]
    return arguments
  }
}

/// The last of the heads of responses (RFC 9112, 2.1) that a request came to by redirections.
struct ResponseHead: Sendable {
  private(set) var status: Int?
  private(set) var retryAfter: Int?

  init(lastOf bytes: [UInt8]) {
    for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
      if line.hasPrefix("HTTP/") {
        status = line.split(separator: " ").dropFirst().first.flatMap { Int($0) }
        retryAfter = nil
      } else if let colon = line.firstIndex(of: ":"),
        line[..<colon].lowercased() == "retry-after"
      {
        retryAfter = Int(line[colon...].dropFirst().trimmingPrefix { $0 == " " })
      }
    }
  }
}
