import ArgumentParser
import Building
import Diagnostics
import Drafting
import Foundation
import HandbookModel

/// `copsite init`.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Begin a site: a small working handbook to change.",
    discussion: """
      Asks four questions and writes a sample that builds at once: a community with two meetings, a \
      team, two people, a recommendation and a page, each with remarks that say what to change; and \
      beside it what publishes the site on GitHub or GitLab (or another host, see --for), editor \
      settings and a README for your team. Every question is also an option. Where nobody can be \
      asked (in a script), the answers that would stand in brackets are taken.

      No file is ever overwritten: what is there is named and left. In a folder with content only \
      what is around the content is added.

      EXAMPLES
        copsite init handbook
            ask, then begin a site in the folder ‘handbook’
        copsite init handbook --yes
            ask nothing
        copsite init handbook --title "Evening buses" --zone America/Halifax --yes
        copsite init --for netlify
            with what publishes it on Netlify, instead of GitHub or GitLab
        copsite init --dry-run
            show what would be written to the current folder

      EXIT CODES
        0   the files are there
        2   the machine refused (a folder that cannot be written, a full disk)
        64  the command was not understood
      """)

  @Argument(help: "The folder of the new site.", completion: .directory)
  var folder = "."

  @Option(help: ArgumentHelp("The title of the site.", valueName: "text"))
  var title: String?

  @Option(
    help: ArgumentHelp(
      "Whether the site is for one community or for many (default: one).", valueName: "one|many"))
  var communities: StarterAnswers.Scope?

  @Option(
    help: ArgumentHelp("The title of the first community of many.", valueName: "text"))
  var community: String?

  @Option(
    help: ArgumentHelp(
      "The time zone of the meetings, such as Europe/Madrid (default: this machine’s).",
      valueName: "zone"))
  var zone: String?

  @Option(
    help: ArgumentHelp(
      "The language of the site: \(SiteStart.languages.joined(separator: ", ")).",
      valueName: "tag"))
  var language: String?

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "What is to publish the site by itself: github, gitlab or netlify (default: files for both "
        + "github and gitlab).", valueName: "host"))
  var host: StarterAnswers.Host?

  @Flag(name: [.short, .long], help: "Ask nothing: take what was not said as proposed.")
  var yes = false

  @Flag(help: "Show what would be made, and make nothing.")
  var dryRun = false

  @Option(
    help: ArgumentHelp("As if it were this day: 2026-02-03.", valueName: "time"),
    transform: SiteChoice.time)
  var now: BuildTime?

  func validate() throws {
    for fault in [
      title.flatMap(Self.titleFault), community.flatMap(Self.titleFault),
      zone.flatMap(Self.zoneFault), language.flatMap(Self.languageFault),
    ].compactMap({ $0 }) {
      throw ValidationError(fault)
    }
    if folder.isEmpty { throw ValidationError("The name of the folder is empty.") }
  }

  func run() throws {
    let start = SiteStart(in: folder)
    try Failures.reported {
      let answers = try answers(asking: !yes && !(try start.hasContent()))
      let items = try start.make(answers, isDryRun: dryRun)
      StandardStreams.printResult(report(of: items, answers))
    }
  }

  private func answers(asking: Bool) throws -> StarterAnswers {
    let isAsking = asking && Questions.canBeAsked
    let questions = Questions()
    func answer(
      _ given: String?, _ question: String, _ standard: String,
      _ fault: (String) -> String?
    ) throws -> String {
      if let given { return given }
      guard isAsking else { return standard }
      return try questions.ask(question, standard: standard, fault: fault)
    }
    if isAsking {
      StandardStreams.printMessage(
        "A few questions. Enter takes what stands in brackets; all of it can be changed later.\n\n")
    }
    let title = try answer(title, "What is the site called?", "Our handbook", Self.titleFault)
    let scope = try answer(
      communities?.rawValue, "Is it for one community or for many?", "one"
    ) { StarterAnswers.Scope(rawValue: $0.lowercased()) == nil ? "Write one or many." : nil }
    var community = community ?? "Our community"
    if scope.lowercased() == StarterAnswers.Scope.many.rawValue {
      community = try answer(
        self.community, "What is the first community called?", community, Self.titleFault)
    }
    let zone = try answer(zone, "In which time zone do you meet?", Self.usualZone, Self.zoneFault)
    let language = try answer(
      language, "In which language is the site?", Self.usualLanguage, Self.languageFault)
    var answers = StarterAnswers(
      title: title, scope: StarterAnswers.Scope(rawValue: scope.lowercased()) ?? .one,
      community: community, zone: zone, language: language, today: try Failures.today(now))
    if let host { answers.hosts = [host] }
    return answers
  }

  // MARK: - What is proposed, and what is refused

  private static var usualZone: String {
    let zone = TimeZone.current.identifier
    return zone.contains("/") && !zone.hasPrefix("Etc/") ? zone : "UTC"
  }

  /// That of the machine, where the interface speaks it.
  private static var usualLanguage: String {
    let language = Locale.current.language.languageCode?.identifier ?? "en"
    return SiteStart.languages.contains(language) ? language : "en"
  }

  private static func titleFault(_ title: String) -> String? {
    ScalarText.oneLine(title).isEmpty ? "A title needs a letter at least." : nil
  }

  private static func zoneFault(_ zone: String) -> String? {
    ZoneName.fault(of: zone).map { fault in
      "\(fault.message): \(fault.help ?? "")"
    }
  }

  private static func languageFault(_ language: String) -> String? {
    if SiteStart.languages.contains(language) { return nil }
    return "The interface does not speak ‘\(language)’. It speaks: "
      + SiteStart.languages.joined(separator: ", ") + "."
  }

  // MARK: - What is told at the end

  private func report(of items: [SiteStart.Item], _ answers: StarterAnswers) -> String {
    let shown = DiagnosticOutput.prefix(folder)
    let made = items.filter { $0.outcome == .made }
    let left = items.filter { $0.outcome == .alreadyThere }
    let width = items.map(\.file.path.count).max() ?? 0
    var text = ""
    if !made.isEmpty {
      text += dryRun ? "Would make:\n" : "Made:\n"
      for item in made {
        let gap = String(repeating: " ", count: width - item.file.path.count + 2)
        text += "  \(shown)\(item.file.path)\(gap)\(item.file.purpose)\n"
      }
    }
    if !left.isEmpty {
      text += "Left as they are:\n"
      for item in left { text += "  \(shown)\(item.file.path)\n" }
    }
    if !items.contains(where: { $0.file.path == "content/site.yaml" }) {
      text += "There is content already, so no sample was added.\n"
    }
    if dryRun { return text }
    text += "\nNext:\n"
    if !shown.isEmpty { text += "  cd \(Self.shellWord(folder))\n" }
    text += "  copsite serve --open\n"
    if shown.isEmpty { text += "  copsite new meeting\n" }
    return text
  }

  /// A path as a shell takes it for one word.
  private static func shellWord(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D...0x2F, 0x5F: true
      default: false
      }
    }
    return isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
  }
}

extension StarterAnswers.Scope: ExpressibleByArgument {}
extension StarterAnswers.Host: ExpressibleByArgument {}
