import Diagnostics
import HandbookModel
import Testing

@testable import Reading

@Suite("Faults in fields of meetings")
struct WrongMeetingTests {
  @Test(
    "What is wrong with a field is told, and the rest is read",
    arguments: [
      (
        "agenda: Welcome",
        """
        4:9: error: ‘agenda’ must be a list, but this is text [wrong-type]
          agenda: Welcome
                  ^
          help: begin each item on a line of its own with ‘- title:’

        """
      ),
      (
        "agenda:\n  - Welcome",
        """
        5:5: error: each item of ‘agenda’ must be a group of fields, but this is text [wrong-type]
            - Welcome
              ^
          help: write its fields below it, each on a line of its own: title, minutes, lead, team, \
        notes

        """
      ),
      (
        "aim: [a, b]",
        """
        4:6: error: ‘aim’ must be text, but this is a list [wrong-type]
          aim: [a, b]
               ^

        """
      ),
      (
        "agenda:\n  - {title: Welcome, minutes: 10m}",
        """
        5:31: error: ‘minutes’ must be a whole number from 1 to 1440, but this is ‘10m’ \
        [invalid-number]
            - {title: Welcome, minutes: 10m}
                                        ^

        """
      ),
      (
        "agenda:\n  - minutes: 10",
        """
        5:5: error: ‘title’ is missing [missing-field]
            - minutes: 10
              ^
          help: write ‘title:’ and what it is about

        """
      ),
      (
        "status: canceled",
        """
        4:9: error: ‘status’ cannot be ‘canceled’ [unknown-choice]
          status: canceled
                  ^
          help: did you mean ‘cancelled’?

        """
      ),
      (
        "status: maybe",
        """
        4:9: error: ‘status’ cannot be ‘maybe’ [unknown-choice]
          status: maybe
                  ^
          help: write planned, confirmed, cancelled, postponed or held

        """
      ),
      (
        "facilitators: ana-ruiz, sam-okoro",
        """
        4:15: error: ‘ana-ruiz, sam-okoro’ is more than one name [several-names]
          facilitators: ana-ruiz, sam-okoro
                        ^
          help: write a list, with each name on a line of its own after ‘- ’

        """
      ),
      (
        "online: https://example.org",
        """
        4:9: error: ‘online’ must be a group of fields, but this is text [wrong-type]
          online: https://example.org
                  ^
          help: write its fields below it, each on a line of its own: url, phone, passcode

        """
      ),
      (
        "place: {room: 2}",
        """
        4:9: error: ‘name’ is missing [missing-field]
          place: {room: 2}
                  ^
          help: write ‘name:’ and what it is called

        """
      ),
      (
        "concluding: maybe",
        """
        4:13: error: ‘concluding’ must be true or false, but this is ‘maybe’ [invalid-boolean]
          concluding: maybe
                      ^

        """
      ),
      (
        "replaces: {meeting: series}",
        """
        4:12: error: ‘date’ is missing [missing-field]
          replaces: {meeting: series}
                     ^
          help: write ‘date:’ and the day on which it would have been

        """
      ),
      (
        "materials:\n  - {title: a, url: https://example.org, file: a.pdf}",
        """
        5:42: error: ‘file’ and ‘url’ exclude each other [conflicting-fields]
            - {title: a, url: https://example.org, file: a.pdf}
                                                   ^
        5:16: note: ‘url’ is here
            - {title: a, url: https://example.org, file: a.pdf}
                         ^
          help: keep one of the two

        """
      ),
      (
        "time_zone: America/NewYork",
        """
        4:12: error: there is no time zone ‘America/NewYork’ [unknown-time-zone]
          time_zone: America/NewYork
                     ^
          help: did you mean ‘America/New_York’?

        """
      ),
      (
        "agendas: x",
        """
        4:1: error: ‘agendas’ is not a field of meetings [unknown-key]
          agendas: x
          ^
          help: did you mean ‘agenda’?

        """
      ),
      (
        "purpose: x",
        """
        4:1: error: ‘purpose’ is a field of teams, not of meetings [unknown-key]
          purpose: x
          ^

        """
      ),
      (
        "location: x",
        """
        4:1: error: ‘location’ is not a field of meetings [unknown-key]
          location: x
          ^
          help: write it as ‘place’

        """
      ),
      (
        "body: x",
        """
        4:1: error: ‘body’ is not a field of meetings [unknown-key]
          body: x
          ^
          help: write the text below the line ‘---’ that ends the fields

        """
      ),
      (
        "next_steps:\n  - {title: a, owners: b}",
        """
        5:16: error: ‘owners’ is not a field of next steps [unknown-key]
            - {title: a, owners: b}
                         ^
          help: did you mean ‘owner’?

        """
      ),
    ])
  func wrong(yaml: String, faults: String) {
    let sample = Sample.meeting(yaml)
    #expect(sample.faults == faults)
    #expect(sample.meeting?.starts.iso8601 == "2026-02-03T10:00")
  }

  @Test("One fault does not hide another")
  func severalFaults() {
    let sample = Sample.meeting("status: x\nagenda:\n  - {minutes: 0}\n  - {title: b, lead: [c]}")
    #expect(
      sample.headlines == [
        "4:9: error: ‘status’ cannot be ‘x’ [unknown-choice]",
        "6:6: error: ‘title’ is missing [missing-field]",
        "6:15: error: ‘minutes’ must be a whole number from 1 to 1440, but this is ‘0’ "
          + "[invalid-number]",
      ])
    #expect(sample.meeting?.agenda.map(\.title.text) == ["b"])
  }
}
