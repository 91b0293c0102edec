import Foundation
import Reading

/// The JSON Schemas of all kinds of file, by their names.
package enum SchemaFiles {
  package static let names = SchemaDocument.all.map(\.name)
  package static let titles = SchemaDocument.all.map { ($0.name, $0.title) }

  /// - Returns: nil for what is no kind.
  package static func text(of name: String) throws -> String? {
    try SchemaDocument.all.first { $0.name == name }?.text()
  }

  /// Writes `<name>.schema.json` for each, over those that are there.
  ///
  /// - Parameter only: the one that is written; all where it is nil.
  /// - Throws: `BuildFailure`.
  package static func write(to folder: String, only name: String?) throws {
    for schema in SchemaDocument.all where name == nil || name == schema.name {
      let path = folder + "/\(schema.name).schema.json"
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
