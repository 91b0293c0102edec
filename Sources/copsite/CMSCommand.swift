import ArgumentParser
import Building
import Drafting

/// `copsite cms`.
struct CMSCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cms",
    abstract: "Let people edit the site in a browser, without git.",
    discussion: """
      Writes a page, admin/index.html, that loads an editor in the browser, and config.yml, which \
      tells the editor which files there are and asks for each field in the right way. Saving a \
      form is a commit in your repository. The forms follow the content: a field is offered where \
      all files write it in a way that the editor keeps, and is left out, and left alone, where \
      they do not; what is left out is told. So run it after each build, before you publish.

      Without --output the files go to _site/admin, into the site that copsite build has made. The \
      page loads the editor from another host (unpkg.com), unless --script names a copy of it, \
      which is put beside the page then.

      EXAMPLES
        copsite build && copsite cms
            edit with Sveltia CMS what lies at the repository’s origin
        copsite cms --editor decap --base-url https://sign-in.example.org
            with Decap CMS, and the service with which people sign in to GitHub
        copsite cms --backend gitlab --repo harbor/handbook --app-id 0a1b2c
        copsite cms --script sveltia-cms.js
            with a copy of the editor, so that the page needs no other host
        copsite cms --backend test-repo --output preview
            look at the forms: nothing can be read or saved

      EXIT CODES
        0   the files are written
        1   something is missing, or other files are in the way: nothing is written
        2   the machine refused (a folder that cannot be written)
        64  the command was not understood
      """)

  @Argument(
    help: "The folder that holds the folder ‘content’.", completion: .directory)
  var site = "."

  @Option(help: "The editor that the page loads.")
  var editor = ContentEditor.sveltia

  @Option(
    help: ArgumentHelp(
      "What keeps the files (default: what the repository’s address says).", valueName: "backend"))
  var backend: EditorBackend.Host?

  @Option(
    help: ArgumentHelp(
      "The repository (default: that in site.yaml, or else git’s origin).",
      valueName: "owner/name"))
  var repo: String?

  @Option(
    help: ArgumentHelp(
      "The branch to edit (default: that in site.yaml, or else main).", valueName: "name"))
  var branch: String?

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      "The service that signs people in, or your own GitLab, Gitea or Forgejo.", valueName: "url"))
  var baseURL: String?

  @Option(
    help: ArgumentHelp(
      "The path at that service, if it is not the usual one.", valueName: "path"))
  var authEndpoint: String?

  @Option(
    help: ArgumentHelp(
      "What the host gave you when you registered the editor there.", valueName: "id"))
  var appID: String?

  @Option(
    help: ArgumentHelp(
      "Load the editor from this address, or from a copy of this file.", valueName: "url|file"),
    completion: .file(extensions: ["js"]))
  var script: String?

  @Option(
    help: ArgumentHelp(
      "Have browsers refuse another script than this one: sha384-…", valueName: "hash"))
  var integrity: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The folder to write to (default: SITE/_site/admin).", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Who can read the page: for the public it names nothing that is for members only.",
      valueName: "audience"))
  var audience = AudienceName.public

  @Flag(help: "Overwrite files that are there, whoever made them.")
  var force = false

  func validate() throws {
    if let script, script.isEmpty || script.contains("://") && !Self.isAddress(script) {
      throw ValidationError(
        "A script is a file, or an address such as https://example.org/editor.js.")
    }
    if let integrity, integrity.wholeMatch(of: /sha(256|384|512)-[A-Za-z0-9+\/]+=*/) == nil {
      throw ValidationError(
        "A hash is that of subresource integrity: sha256-…, sha384-… or sha512-….")
    }
    if let baseURL, !Self.isAddress(baseURL) {
      throw ValidationError("A service has an address such as https://sign-in.example.org.")
    }
  }

  /// Whether a text is an address of the web that HTML and YAML can hold as it is.
  private static func isAddress(_ text: String) -> Bool {
    (text.hasPrefix("https://") || text.hasPrefix("http://"))
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.value > 0x20 && scalar.value < 0x7F
          && !"\"'<>&\\^`{|}".unicodeScalars.contains(scalar)
      }
  }

  func run() throws {
    try Failures.reported {
      let report = try editing.write()
      EditingReport(report, editor: editor, script: script).print()
    }
  }

  private var editing: BrowserEditing {
    var editing = BrowserEditing(site: site)
    editing.output = output
    editing.editor = editor
    editing.backend.host = backend
    editing.backend.repository = repo
    editing.backend.branch = branch
    editing.backend.address = baseURL
    editing.backend.signInPath = authEndpoint
    editing.backend.application = appID
    editing.script = script
    editing.integrity = integrity
    editing.isForMembers = audience == .members
    editing.isForced = force
    return editing
  }
}

extension ContentEditor: ExpressibleByArgument {}
extension EditorBackend.Host: ExpressibleByArgument {}
