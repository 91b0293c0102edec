/// What another site says of an address, or what keeps it from answering.
enum LinkAnswer: Hashable, Sendable {
  case alive
  /// Why it leads nowhere, as a half sentence.
  case broken(String)
  /// The site wants no programs, or cannot answer now: no author could mend that.
  case unclear
  /// No site of that name was found, which may be the network's fault.
  case noSuchSite
  /// The site wants to be asked later, by so many seconds if it says.
  case later(seconds: Int?)
  /// The site may only not know the question for a head alone.
  case wantsWholeRequest

  /// - Parameters:
  ///   - status: of the last response (RFC 9110, 15); nil where there was none.
  ///   - retryAfter: of the last response, in seconds (RFC 9110, 10.2.3).
  ///   - exitCode: that of curl.
  ///   - isWhole: whether more than a head was asked for.
  init(status: Int?, retryAfter: Int?, exitCode: Int32, isWhole: Bool) {
    switch (status, exitCode) {
    // Redirected too often.
    case (_, 47): self = .broken("it leads round and round")
    case (.some(200..<300), _): self = .alive
    case (429, _), (503, _): self = .later(seconds: retryAfter)
    case (.some(let status), _) where Self.wantsOthers.contains(status): self = .unclear
    case (.some(400..<500), _) where !isWhole, (501, _) where !isWhole: self = .wantsWholeRequest
    case (.some(let status), _) where Self.wantsNoPrograms.contains(status) || status >= 500:
      self = .unclear
    case (.some(let status), _) where status >= 400:
      self = .broken("the site answers \(status)")
    // No such host; no valid certificate.
    case (_, 6): self = .noSuchSite
    case (_, 51), (_, 60): self = .broken("the certificate of the site is not valid")
    default: self = .unclear
    }
  }

  /// For people who have signed in, paid or are elsewhere, or at another time.
  private static let wantsOthers: Set = [401, 402, 406, 407, 408, 421, 425, 451]
  /// A browser may be welcome all the same.
  private static let wantsNoPrograms: Set = [403, 405]
}
