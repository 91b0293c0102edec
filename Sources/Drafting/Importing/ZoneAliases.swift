import Reading

/// The IANA names of zones that calendar programs call by other names.
struct ZoneAliases {
  /// What the file itself says of its names.
  private let own: [String: String]

  init(_ own: [String: String]) {
    self.own = own
  }

  /// - Returns: nil for a name that nobody knows.
  func name(_ written: String) -> String? {
    if WrittenWords.isTimeZone(written) { return written }
    if let said = own[written], WrittenWords.isTimeZone(said) { return said }
    if let known = Self.windows[written] { return known }
    // Some programs put the name of their maker before it: /mozilla.org/20050126_1/Europe/Berlin.
    let parts = written.split(separator: "/")
    for count in [3, 2] where parts.count >= count {
      let name = parts.suffix(count).joined(separator: "/")
      if WrittenWords.isTimeZone(name) { return name }
    }
    return nil
  }

  /// Windows’ names in their own territory (Unicode CLDR, windowsZones).
  private static let windows = [
    "GMT Standard Time": "Europe/London", "Greenwich Standard Time": "Atlantic/Reykjavik",
    "W. Europe Standard Time": "Europe/Berlin", "Romance Standard Time": "Europe/Paris",
    "Central Europe Standard Time": "Europe/Budapest",
    "Central European Standard Time": "Europe/Warsaw", "E. Europe Standard Time": "Europe/Chisinau",
    "GTB Standard Time": "Europe/Bucharest", "FLE Standard Time": "Europe/Kyiv",
    "Russian Standard Time": "Europe/Moscow", "Turkey Standard Time": "Europe/Istanbul",
    "Eastern Standard Time": "America/New_York", "Central Standard Time": "America/Chicago",
    "Mountain Standard Time": "America/Denver", "US Mountain Standard Time": "America/Phoenix",
    "Pacific Standard Time": "America/Los_Angeles", "Alaskan Standard Time": "America/Anchorage",
    "Hawaiian Standard Time": "Pacific/Honolulu", "Atlantic Standard Time": "America/Halifax",
    "Newfoundland Standard Time": "America/St_Johns",
    "Canada Central Standard Time": "America/Regina",
    "Central Standard Time (Mexico)": "America/Mexico_City",
    "SA Pacific Standard Time": "America/Bogota", "SA Western Standard Time": "America/La_Paz",
    "Venezuela Standard Time": "America/Caracas", "Argentina Standard Time": "America/Buenos_Aires",
    "E. South America Standard Time": "America/Sao_Paulo",
    "Pacific SA Standard Time": "America/Santiago", "E. Africa Standard Time": "Africa/Nairobi",
    "W. Central Africa Standard Time": "Africa/Lagos",
    "South Africa Standard Time": "Africa/Johannesburg", "Egypt Standard Time": "Africa/Cairo",
    "Morocco Standard Time": "Africa/Casablanca", "Israel Standard Time": "Asia/Jerusalem",
    "Arab Standard Time": "Asia/Riyadh", "Arabian Standard Time": "Asia/Dubai",
    "Iran Standard Time": "Asia/Tehran", "Pakistan Standard Time": "Asia/Karachi",
    "India Standard Time": "Asia/Kolkata", "SE Asia Standard Time": "Asia/Bangkok",
    "China Standard Time": "Asia/Shanghai", "Singapore Standard Time": "Asia/Singapore",
    "Tokyo Standard Time": "Asia/Tokyo", "Korea Standard Time": "Asia/Seoul",
    "AUS Eastern Standard Time": "Australia/Sydney",
    "E. Australia Standard Time": "Australia/Brisbane",
    "Cen. Australia Standard Time": "Australia/Adelaide",
    "AUS Central Standard Time": "Australia/Darwin",
    "W. Australia Standard Time": "Australia/Perth",
    "New Zealand Standard Time": "Pacific/Auckland",
  ]
}
