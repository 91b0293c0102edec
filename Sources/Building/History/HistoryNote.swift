/// Why what version control knows is not used: something to know for who builds, but no fault of
/// the content.
enum HistoryNote: Hashable, Sendable {
  case shallow
  case failed(GitCommand.Failure)

  init(_ failure: GitCommand.Failure) {
    self = .failed(failure)
  }

  var note: BuildNote { BuildNote(message: message, help: help) }

  private var message: String {
    let consequence = "so calendars cannot tell what was changed or removed, nor pages when"
    switch self {
    case .shallow: return "this clone holds only the latest commits, \(consequence)"
    case .failed(.notFound):
      return "the site is in a git repository, but there is no git, \(consequence)"
    case .failed(.refused(let words)):
      return "git does not tell the history of this folder (\(words)), \(consequence)"
    case .failed(.partial):
      return "this clone holds only the names of earlier files, \(consequence)"
    case .failed(.tooSlow): return "git took longer than two minutes, \(consequence)"
    case .failed(.garbled): return "the answer of git was not understood, \(consequence)"
    }
  }

  private var help: String {
    let without = "build with --no-history to do without"
    return switch self {
    case .shallow:
      "fetch all of it with ‘git fetch --unshallow’, or ‘fetch-depth: 0’ in a workflow; or "
        + without
    case .failed(.partial): "fetch all of it with ‘git fetch --refetch --no-filter’; or \(without)"
    case .failed(.notFound): "install git, or \(without)"
    case .failed: without
    }
  }
}
