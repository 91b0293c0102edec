import HandbookModel

/// What lets readers read again without a connection what they have read.
struct OfflineReading {
  /// What a browser asks for: at the root, since it rules over what lies beside and below it.
  static let path = "sw.js"
  static let page = "offline.html"

  /// The file; where offline reading is off, one that throws away what was kept before.
  let file: OutputFile

  init(_ facts: SiteFacts) {
    var text = "self.isOff = true;\n"
    if facts.hasOfflineReading {
      let needed = facts.theme.assets.map(\.path).filter { path in
        path != "assets/worker.js" && [".css", ".js", ".svg"].contains { path.hasSuffix($0) }
      }
      let list = JSONText(([Self.page] + needed).map { JSONText($0) }).text
      text = "self.needed = \(list);\n"
    }
    text += "importScripts(\"assets/worker.js\");\n"
    file = OutputFile(path: Self.path, .bytes(Array(text.utf8)))
  }
}

extension SiteFacts {
  /// In a members’ build only if `site.yaml` says so: what is kept on a machine that several people
  /// use can be read by all of them.
  var hasOfflineReading: Bool {
    if options.isPreview { return false }
    return switch handbook.settings.offline {
    case .off: false
    case .public: options.audience == .public
    case .members: true
    }
  }
}
