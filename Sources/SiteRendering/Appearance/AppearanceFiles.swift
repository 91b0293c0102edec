import Diagnostics
import HandbookModel

/// The files beside the content that the settings of a site name: its logo and its fonts.
struct AppearanceFiles {
  private(set) var paths: [String] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ map: SiteMap) {
    for file in map.handbook.settings.appearance.files {
      if map.file(at: file.written) != nil {
        paths.append(file.written)
      } else {
        diagnostics.append(
          Diagnostic(
            .warning, .brokenLink, "there is no file ‘\(file.written)’", at: file.place,
            help: Suggestion(map.filePaths).help(for: file.written)
              ?? "write its path below the folder of ‘site.yaml’"))
      }
    }
  }
}
