import Drafting

/// The page that loads an editor: the only one that needs a program of another host, unless it is
/// given a copy.
struct EditorPage {
  let editor: ContentEditor
  /// An address, or a path from the page; it holds no character that HTML would need escaped.
  let script: String
  /// Subresource integrity, such as `sha384-…`; nil for none.
  let integrity: String?

  static let mark = #"<meta name="generator" content="copsite cms">"#

  var text: String {
    let check = integrity.map { #" integrity="\#($0)" crossorigin="anonymous""# } ?? ""
    return """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      \(Self.mark)
      <title>Edit this site</title>
      <link rel="cms-config-url" type="text/yaml" href="config.yml">
      </head>
      <body>
      <noscript>To edit here, allow scripts; or edit the files where the site’s sources are.</noscript>
      <script src="\(script)"\(check)></script>
      </body>
      </html>

      """
  }
}
