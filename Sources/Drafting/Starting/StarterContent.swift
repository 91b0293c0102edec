import HandbookModel

/// The sample content of a new site: small, complete, without a warning, and with remarks that say
/// what to change.
struct StarterContent {
  private let answers: StarterAnswers
  private let dates: StarterDates
  /// Of the community, from the site's folder.
  private let folder: String

  init(_ answers: StarterAnswers) {
    self.answers = answers
    dates = StarterDates(after: answers.today)
    folder = "content/" + answers.communityFolder
  }

  var files: [DraftFile] {
    let home = answers.scope == .many ? [homePage] : []
    return [settings] + home + [community] + meetings + [team] + people + [outcome, page]
  }

  private var settings: DraftFile {
    DraftFile(
      path: "content/site.yaml",
      text: """
        # The settings of the whole site. A line that begins with ‘#’ is a remark: it does nothing.
        title: \(ScalarText.written(answers.title))
        summary: What we are working on together, when we meet and what we recommend.
        language: \(answers.language)
        # The zone of all meetings that do not say another one.
        time_zone: \(answers.zone)
        # How people appear on the public site: name, initials or role.
        shown_as: name

        # Fill in what applies, and take away the ‘#’ before it.
        # url: https://example.org/handbook/       (where the site is published)
        # organization: Who publishes this
        # contact: somebody@example.org
        # license: CC BY 4.0

        """, purpose: "the site’s title, zone and language")
  }

  private var homePage: DraftFile {
    DraftFile(
      path: "content/index.md",
      text: """
        ---
        title: \(ScalarText.written(answers.title))
        summary: What our communities of practice are working on.
        ---

        Say here who you are and what readers find on this site.

        ```{communities}
        ```

        """, purpose: "the home page")
  }

  private var community: DraftFile {
    let title = answers.scope == .many ? answers.community : answers.title
    return DraftFile(
      path: folder + "index.md",
      text: """
        ---
        # This line makes the folder a community of practice.
        kind: community
        title: \(ScalarText.written(title))
        # One sentence: what do you want to have reached when you are done?
        aim: Find out what newcomers need in their first month, and recommend what should change.
        # Any of: learn, solve, recommend, build.
        goal: [learn, recommend]
        starts: \(dates.first.iso8601)
        ends: \(dates.end.iso8601)
        # The names of files in the folder ‘people’, without ‘.md’.
        facilitators: [ana-example]
        # Short sentences that set the tone; read them aloud at the beginning.
        intentions:
          - Be open and honest.
          - Approach the work with curiosity.
          - Define clear next steps for action.
        commitment: Two hours a month, and an hour between the meetings.
        join: Write to a facilitator, or come to the next meeting.
        ---

        Say here in a few words who meets, and why. This text is a sample: change everything.

        """, purpose: "the community: its aim, its dates, its tone")
  }

  private var meetings: [DraftFile] {
    [
      DraftFile(
        path: folder + "meetings/\(dates.first.iso8601)-kickoff.md",
        text: """
          ---
          title: Kickoff
          # The day and the time on the clocks of your zone.
          starts: \(dates.first.iso8601) 10:00
          duration: 2h
          place: Public library
          # What is this meeting to achieve?
          aim: We know one another and agree on what we want to find out.
          facilitators: [ana-example]
          # The times of the parts are worked out from their minutes.
          agenda:
            - { title: Welcome, minutes: 15, lead: ana-example }
            - { title: What brings us here, minutes: 60 }
            - { title: What we want to find out, minutes: 30, lead: sam-example }
            - { title: Next steps, minutes: 15 }
          ---

          Bring a story of somebody’s first month.

          After the meeting, write here what was said. A line like the next one becomes a next step,
          for the person named, by the day given:

          - [ ] Ask three newcomers about their first week @sam-example due:\(dates.second.iso8601)

          """, purpose: "the first meeting"),
      DraftFile(
        path: folder + "meetings/\(dates.second.iso8601)-what-we-heard.md",
        text: """
          ---
          title: What we heard
          starts: \(dates.second.iso8601) 10:00
          duration: 2h
          place: Public library
          aim: We know what newcomers ask for most.
          facilitators: [ana-example]
          agenda:
            - { title: Welcome, minutes: 15, lead: ana-example }
            - { title: What newcomers told us, minutes: 60, team: listening }
            - { title: What we could recommend, minutes: 30 }
            - { title: Next steps, minutes: 15 }
          ---

          Notes on what newcomers said come a week before.

          """, purpose: "the second meeting"),
    ]
  }

  private var team: DraftFile {
    DraftFile(
      path: folder + "teams/listening.md",
      text: """
        ---
        title: Listening
        purpose: Hears from newcomers what their first month was like.
        lead: sam-example
        members: [ana-example, sam-example]
        responsibilities:
          during:
            - Tells what it heard.
          between:
            - Talks to three newcomers.
        ---

        """, purpose: "a team")
  }

  private var people: [DraftFile] {
    [
      person("ana-example", "Ana Example", "Facilitator"),
      person("sam-example", "Sam Example", "Coordinator"),
    ]
  }

  private func person(_ slug: String, _ name: String, _ role: String) -> DraftFile {
    DraftFile(
      path: folder + "people/\(slug).md",
      text: """
        ---
        name: \(name)
        role: \(role)
        organization: Your organization
        # E-mail addresses are for members: the public site never shows them.
        # email: \(slug)@example.org
        ---

        """, purpose: "a person")
  }

  private var outcome: DraftFile {
    DraftFile(
      path: folder + "outcomes/one-contact.md",
      text: """
        ---
        title: Give every newcomer one person to ask
        # The number stays, whatever happens to the title: others refer to it.
        number: R1
        # draft, proposed, adopted, in progress, done, declined or superseded.
        status: proposed
        summary: In the first month every newcomer knows one person by name who answers questions.
        team: listening
        # Who is asked to act?
        addressed_to: [Department heads]
        themes: [first month]
        ---

        Say here why, on what it rests, and what it would take.

        """, purpose: "a recommendation")
  }

  private var page: DraftFile {
    DraftFile(
      path: folder + "how-we-work.md",
      text: """
        ---
        title: How we work
        summary: What members can expect of one another.
        ---

        Any other file like this one is a page of its own. Write what newcomers ask first.

        > [!MEMBERS]
        > What stands in a box that begins like this one is never on the public site.

        """, purpose: "a page")
  }
}
