/// Reads what `git cat-file --batch` writes, in pieces of any size: for each object a line with its
/// name, kind and size, the content and a line feed; one that is not there has a line only.
///
/// What is larger than a page, and what comes after very much, is passed over: memory is bounded.
struct ObjectParser: Sendable {
  private static let largestContent = 1 << 20
  private static let largestSum = 64 << 20

  private(set) var contents: [String: [UInt8]] = [:]
  private var sum = 0
  private var line: [UInt8] = []
  /// The object that is being read, the bytes that remain of it and of the line feed after it, and
  /// whether they are kept.
  private var current: (name: String, remaining: Int, isKept: Bool)?
  private var content: [UInt8] = []

  mutating func consume(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes[...]
    while !rest.isEmpty {
      if current == nil { takeLine(&rest) } else { takeContent(&rest) }
    }
  }

  private mutating func takeLine(_ rest: inout Slice<UnsafeRawBufferPointer>) {
    guard let end = rest.firstIndex(of: 0x0A) else {
      line += rest
      rest = rest[rest.endIndex...]
      return
    }
    line += rest[..<end]
    rest = rest[(end + 1)...]
    let words = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    line.removeAll()
    guard words.count == 3, let size = Int(words[2]), size >= 0, size < .max else { return }
    let isKept = words[1] == "blob" && size <= Self.largestContent && sum + size <= Self.largestSum
    if isKept { sum += size }
    current = (words[0], size + 1, isKept)
  }

  private mutating func takeContent(_ rest: inout Slice<UnsafeRawBufferPointer>) {
    guard let (name, remaining, isKept) = current else { return }
    let taken = rest.prefix(remaining)
    if isKept { content += taken }
    rest = rest.dropFirst(taken.count)
    current?.remaining -= taken.count
    guard taken.count == remaining else { return }
    if isKept { contents[name] = content.dropLast() }
    content.removeAll()
    current = nil
  }
}
