import ArgumentParser
import Building
import Diagnostics
import Foundation

/// `copsite serve`.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show the site in a browser while you write.",
    discussion: """
      Shows the site at an address of this machine. A page that is open follows the files: a \
      moment after a file is saved it is there, at the same place of the page. What is wrong is \
      shown on the page, with the file, the line and what to write instead, and goes when it is \
      mended; as long as there are errors the last pages without any are shown.

      Nothing is written, and nobody but this machine can open the pages, unless --host says so.

      EXAMPLES
        copsite serve
            the site in the current folder, at http://127.0.0.1:8000/
        copsite serve --open
            and open it in the browser
        copsite serve --audience members --drafts
            with all that is for members only, and with drafts
        copsite serve --port 4000
            at another port
        copsite serve --host 0.0.0.0
            for all machines of the network, to look at it on a phone

      Ctrl-C ends it.

      EXIT CODES
        0   it was ended
        2   the machine refused (a folder that is not there, a port that is in use)
        64  the command was not understood
      """)

  @OptionGroup var choice: SiteChoice

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The port to listen on; 0 for any that is free.", valueName: "number"))
  var port = 8000

  @Option(
    help: ArgumentHelp(
      "The IP address to listen on. Any but 127.0.0.1 lets other machines read the pages.",
      valueName: "address"))
  var host = "127.0.0.1"

  @Flag(help: "Open the site in the browser.")
  var open = false

  @Flag(
    help: ArgumentHelp(
      "Look at all files twice a second: for disks of which the system tells no changes, such as "
        + "those of other machines."))
  var poll = false

  func validate() throws {
    if !(0...65_535).contains(port) {
      throw ValidationError("A port is a number from 0 to 65535, not ‘\(port)’.")
    }
  }

  func run() throws {
    Interruption.listen()
    do {
      // Listens first: of two previews on one port the second says so at once.
      let server = try PreviewServer(host: host, port: port)
      defer { server.stop() }
      let url = server.url(host: host)
      var request = choice.request
      request.baseURL = url
      let preview = try Preview(
        request, followsClock: choice.now == nil, control: Interruption.control)
      server.show(preview)
      let output = ServeOutput(preview.sources, site: choice.site)
      output.begin(url: url, isOpenToOthers: !AllowedHosts.isLoopback(host))
      if open { BrowserOpening.open(url) }
      preview.run(polling: poll) { state in
        server.tell(PreviewEvent(state, preview.sources))
        output.print(state)
      }
      output.end()
    } catch let failure as PreviewServer.Failure {
      StandardStreams.printFailure(failure.message, help: failure.help)
      throw ExitCode(2)
    } catch let failure as BuildFailure {
      try failure.end()
    }
  }
}
