import Testing

/// What a command says of itself.
struct CommandHelp {
  /// Without `copsite`; empty for the command itself.
  let name: String
  let text: String

  /// All commands, those of commands behind them.
  static func all(of name: String = "") throws -> [CommandHelp] {
    let words = name.split(separator: " ").map(String.init)
    let result = try Command.run(arguments: ["help"] + words, in: "/")
    try #require(result.status == 0)
    let command = CommandHelp(name: name, text: result.output)
    return try [command]
      + command.subcommands.flatMap { try all(of: (words + [$0]).joined(separator: " ")) }
  }

  var subcommands: [String] {
    guard let start = text.firstRange(of: "SUBCOMMANDS:\n")?.upperBound else { return [] }
    return text[start...].prefixMatch(of: /(?:  .*\n)+/)?.0
      .matches(of: /(?m)^  ([a-z-]+)\s/).map { String($0.1) } ?? []
  }

  /// With their hyphens, without `--help` and `--version`. The line of usage leaves them out where
  /// there are many.
  var options: Set<String> {
    let lines = text.matches(of: /(?m)^  (?:-[a-z], )?(--[a-z-]+)(?:\/(--[a-z-]+))?/)
    let names = lines.flatMap { [$0.1, $0.2].compactMap { $0.map(String.init) } }
    return Set(names).subtracting(["--help", "--version"])
  }
}
