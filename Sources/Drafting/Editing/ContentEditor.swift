/// A program that edits files in git in a browser. All of them read one form of configuration.
package enum ContentEditor: String, CaseIterable, Sendable {
  case sveltia, decap

  package var name: String {
    switch self {
    case .sveltia: "Sveltia CMS"
    case .decap: "Decap CMS"
    }
  }

  /// The one that forms were made for.
  ///
  /// Of Decap CMS not the newest: newer ones refuse a file in which two lines begin with the same
  /// name, also where these are fields of different items of a list (decaporg/decap-cms, 7679).
  package var version: String {
    switch self {
    case .sveltia: "0.221.1"
    case .decap: "3.10.0"
    }
  }

  /// Where its makers publish that version.
  package var script: String {
    switch self {
    case .sveltia: "https://unpkg.com/@sveltia/cms@\(version)/dist/sveltia-cms.js"
    case .decap: "https://unpkg.com/decap-cms@\(version)/dist/decap-cms.js"
    }
  }

  package func supports(_ host: EditorBackend.Host) -> Bool {
    switch self {
    case .decap: true
    case .sveltia: host != .bitbucket && host != .gitGateway
    }
  }

  /// Which of a folder’s files are shown, as a regular expression that their names without `.md`
  /// match; nil for all, as Decap CMS has no way to hide any.
  ///
  /// A folder’s own page is among the single files. Translations have lists of texts where their
  /// originals have groups of fields, so that no form can be for both.
  var shownNames: String? { self == .sveltia ? "^(?!index$)[^.]+$" : nil }

  func shows(_ name: String) -> Bool {
    self == .decap || name != "index" && !name.contains(".")
  }
}
