import Reading

/// Names of time zones that somebody gives on a command line or in another program's file.
package enum ZoneName {
  /// - Returns: nil for an IANA name.
  package static func fault(of name: String) -> DraftFault? {
    if WrittenWords.isTimeZone(name) { return nil }
    return DraftFault(
      "there is no time zone ‘\(name)’",
      help: WrittenWords.timeZone(near: name).map { "did you mean ‘\($0)’?" }
        ?? "write one such as Europe/Madrid or America/Halifax")
  }
}
