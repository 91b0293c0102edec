import Foundation
import Reading

/// The JSON Schemas of all kinds of file, by their names.
package enum SchemaFiles {
  package static let names = ContentSchema.allCases.map(\.rawValue)
  package static let titles = ContentSchema.allCases.map { ($0.rawValue, $0.title) }

  /// - Returns: nil for what is no kind.
  package static func text(of name: String) throws -> String? {
    try ContentSchema(rawValue: name)?.text()
  }

  /// Writes `<name>.schema.json` for each, over those that are there.
  ///
  /// - Parameter only: the one that is written; all where it is nil.
  /// - Throws: `BuildFailure`.
  package static func write(to folder: String, only name: String?) throws {
    for schema in ContentSchema.allCases where name == nil || name == schema.rawValue {
      let path = folder + "/\(schema.rawValue).schema.json"
      let text = try schema.text()
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
      } catch {
        let code = ((error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError)?.code
        throw BuildFailure.system(action: "write", path: path, code: Int32(code ?? 0))
      }
    }
  }
}
