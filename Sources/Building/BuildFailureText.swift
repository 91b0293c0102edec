#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension BuildFailure {
  /// One sentence, lower-case first letter, no full stop.
  package var message: String {
    switch self {
    case .noSite(let path): "there is no folder ‘\(path)’"
    case .noContent(let path):
      "‘\(path)’ holds no folder ‘content’, no site.yaml and no Markdown file"
    case .outputRefused(let path, let refusal): "cannot publish to ‘\(path)’: \(refusal.reason)"
    case .outputBusy(let path): "another build is publishing to ‘\(path)’"
    case .outputTwice(let path): "two pages of the site would be the file ‘\(path)’"
    case .leftover(let path, let code):
      "the new site is published, but the old one at ‘\(path)’ could not be removed: "
        + Self.reason(code)
    case .system(let action, let path, let code):
      "cannot \(action) ‘\(path)’: \(Self.reason(code))"
    case .interrupted: "interrupted; nothing was published"
    }
  }

  /// What to do about it, as a sentence that stands alone.
  package var help: String? {
    switch self {
    case .noSite: "give the folder that holds ‘content’: copsite build path/to/site"
    case .noContent: "write content/index.md, or give the folder that holds ‘content’"
    case .outputRefused(_, .foreignFile):
      "choose an empty folder or one that does not exist yet, or move that file away"
    case .outputRefused(_, .mountPoint): "publish to a folder inside it"
    case .outputRefused: "choose another folder with --output"
    case .outputBusy: "wait until it has ended"
    default: nil
    }
  }

  static func reason(_ code: Int32) -> String {
    switch code {
    case ENAMETOOLONG: "the name is too long for this file system"
    case ENOSPC, EDQUOT: "the disk is full"
    case EROFS: "the disk can only be read"
    default: String(cString: strerror(code))
    }
  }
}

extension OutputRefusal {
  fileprivate var reason: String {
    switch self {
    case .emptyName: "the name is empty"
    case .root: "it is the root of the file system"
    case .home: "it is, or holds, your home folder"
    case .notAFolder: "it is not a folder"
    case .brokenLink: "it leads through a symbolic link to nothing"
    case .holdsSource(let source): "it is, or holds, the site's own ‘\(source)’"
    case .insideSource(let source): "it lies in the site's own ‘\(source)’"
    case .foreignFile(let name): "it holds ‘\(name)’, which copsite did not write"
    case .mountPoint: "it is where another disk is mounted"
    }
  }
}
