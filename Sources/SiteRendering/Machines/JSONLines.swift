/// A file that holds one JSON object: a line for each member, the last of which is a list with a line
/// for each item.
///
/// It is written piece by piece, since a list may be long.
struct JSONLines {
  private var written: [UInt8]
  private var isEmpty = true

  init(_ members: JSONMembers, list name: String) {
    let members = members.members.joined(separator: ",\n")
    written = Array("{\(members),\n\(JSONText(name).text): [".utf8)
  }

  mutating func append(_ item: JSONText) {
    written += (isEmpty ? "\n" : ",\n").utf8
    written += item.text.utf8
    isEmpty = false
  }

  var bytes: [UInt8] { written + (isEmpty ? "]}\n" : "\n]}\n").utf8 }
}
