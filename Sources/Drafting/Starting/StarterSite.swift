/// All files of a new site.
package enum StarterSite {
  /// A site that builds without a warning.
  package static func content(_ answers: StarterAnswers) -> [DraftFile] {
    StarterContent(answers).files
  }

  /// What is around the content: workflows, editor settings and the like.
  package static func tools(_ answers: StarterAnswers) -> [DraftFile] {
    StarterTools(answers).files
  }
}
