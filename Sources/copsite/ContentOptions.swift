import ArgumentParser
import Building
import Diagnostics

/// The options of all commands that read a site and say what is wrong with it.
struct ContentOptions: ParsableArguments {
  enum FormatName: String, CaseIterable, ExpressibleByArgument {
    case text, github, gitlab, json, sarif

    /// nil for text.
    var report: ReportFormat? { ReportFormat(rawValue: rawValue) }
  }

  @OptionGroup var choice: SiteChoice

  @Flag(help: "Count warnings as errors.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "How to write what is wrong. All but text go to standard output as a whole, with paths from "
        + "the root of the repository.",
      valueName: "format"))
  var format = FormatName.text

  var site: String { choice.site }

  var request: BuildRequest {
    var request = choice.request
    request.isStrict = strict
    return request
  }
}
