/// How far something is, as a word and a sign: `parts/status`.
struct StatusView: TemplateView {
  var word: String
  var shape: StatusMark.Shape

  static let fields: ViewFields<Self> = [
    .text("word", \.word),
    .text("shape") { $0.shape.rawValue },
  ]

  /// The signs that every theme draws.
}
