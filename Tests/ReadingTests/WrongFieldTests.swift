import Diagnostics
import HandbookModel
import Testing

@testable import Reading

@Suite("Faults in fields of communities, teams, people and outcomes")
struct WrongFieldTests {
  @Test(
    "Numbers, words and addresses that cannot be are told",
    arguments: [
      ("order: 1e5", "4:8: error: ‘order’ must be a number, but this is ‘1e5’ [invalid-number]"),
      ("order: nan", "4:8: error: ‘order’ must be a number, but this is ‘nan’ [invalid-number]"),
      ("visibility: private", "4:13: error: ‘visibility’ cannot be ‘private’ [unknown-choice]"),
      (
        "language: english",
        "4:11: error: ‘english’ is not the tag of a language "
          + "[invalid-language]"
      ),
      ("language: en_US", "4:11: error: ‘en_US’ is not the tag of a language [invalid-language]"),
      ("slug: Über uns", "4:7: error: ‘Über uns’ cannot be part of an address [invalid-slug]"),
      ("slug: a/b", "4:7: error: ‘a/b’ cannot be part of an address [invalid-slug]"),
      (
        "aliases: https://example.org/x",
        "4:10: error: ‘https://example.org/x’ is not a path of this site [invalid-alias]"
      ),
      ("aliases: ../x", "4:10: error: ‘../x’ is not a path of this site [invalid-alias]"),
      ("aliases: [x?y=1]", "4:11: error: ‘x?y=1’ is not a path of this site [invalid-alias]"),
      ("aliases: [/]", "4:11: error: the home page cannot be an old address [invalid-alias]"),
      (
        "progress: 101",
        "4:11: error: ‘progress’ must be a whole number from 0 to 100, but this is "
          + "‘101’ [invalid-number]"
      ),
      (
        "progress: 40%",
        "4:11: error: ‘progress’ must be a whole number from 0 to 100, but this is "
          + "‘40%’ [invalid-number]"
      ),
      ("kind: outcome", "4:7: error: ‘kind’ cannot be ‘outcome’ [unknown-choice]"),
      ("timeframe: soon", "4:12: error: ‘timeframe’ cannot be ‘soon’ [unknown-choice]"),
      (
        "priority: [high]",
        "4:11: error: ‘priority’ must be one word, but this is a list "
          + "[wrong-type]"
      ),
      ("history:\n- {status: draft}", "5:4: error: ‘date’ is missing [missing-field]"),
      (
        "team: [a, b]",
        "4:7: error: ‘team’ must be the name of one team, but this is a list "
          + "[wrong-type]"
      ),
      (
        "evidence: [{title: x, url: 'javascript:alert(1)'}]",
        "4:29: error: ‘javascript:alert(1)’ is not an address that a page can link to "
          + "[unsafe-url]"
      ),
      (
        "evidence: [{title: x, url: 'data:text/html,x'}]",
        "4:29: error: ‘data:text/html,x’ is not an address that a page can link to [unsafe-url]"
      ),
      (
        "evidence: [{title: x, url: 'mailto:a@b.org'}]",
        "4:29: error: ‘mailto:a@b.org’ is not an address that a page can link to [unsafe-url]"
      ),
      (
        "evidence: [{title: x, url: www.example.org}]",
        "4:28: error: ‘www.example.org’ is not a whole web address [invalid-url]"
      ),
      (
        "evidence: [{title: x, url: 'https://'}]",
        "4:29: error: ‘https://’ is not a web address [invalid-url]"
      ),
      (
        "evidence: [{title: x, url: 'https://a b.org'}]",
        "4:29: error: ‘https://a b.org’ is not a web address [invalid-url]"
      ),
      (
        "evidence: [{title: x, url: 'https:/example.org'}]",
        "4:29: error: ‘https:/example.org’ is not a web address [invalid-url]"
      ),
      (
        "evidence: [{title: x, file: /etc/passwd}]",
        "4:29: error: ‘/etc/passwd’ is not the path of a file beside the content [invalid-file]"
      ),
      (
        "evidence: [{title: x, file: 'https://example.org/a.pdf'}]",
        "4:30: error: ‘https://example.org/a.pdf’ is not the path of a file beside the content "
          + "[invalid-file]"
      ),
      ("titel: x", "4:1: error: ‘titel’ is not a field of outcomes [unknown-key]"),
    ])
  func wrong(yaml: String, fault: String) {
    let sample = Sample.outcome("summary: x\n" + yaml)
    #expect(sample.headlines == [fault])
    #expect(sample.outcome != nil)
  }

  @Test(
    "What is wrong with people is told",
    arguments: [
      (
        "email: ana at example",
        "2:8: error: ‘ana at example’ is not an e-mail address "
          + "[invalid-email]"
      ),
      ("email: a@b@c", "2:8: error: ‘a@b@c’ is not an e-mail address [invalid-email]"),
      ("shown_as: nickname", "2:11: error: ‘shown_as’ cannot be ‘nickname’ [unknown-choice]"),
      (
        "name: Ana\ntitle: Ana",
        "3:1: error: ‘title’ and ‘name’ exclude each other "
          + "[conflicting-fields]"
      ),
      (
        "photo: images\\ana.jpg",
        "2:8: error: ‘images\\ana.jpg’ is not the path of a file beside "
          + "the content [invalid-file]"
      ),
      ("links: [{url: https://example.org}]", "2:10: error: ‘title’ is missing [missing-field]"),
    ])
  func wrongPerson(yaml: String, fault: String) {
    #expect(Sample.person(yaml).headlines == [fault])
  }

  @Test(
    "What is wrong with teams is told",
    arguments: [
      ("members: [{role: x}]", "3:12: error: ‘person’ is missing [missing-field]"),
      (
        "responsibilities: {beside: x}",
        "3:20: error: ‘beside’ is not a field of responsibilities "
          + "[unknown-key]"
      ),
      (
        "assignments: [{title: a, when: sometimes}]",
        "3:32: error: ‘when’ cannot be ‘sometimes’ "
          + "[unknown-choice]"
      ),
    ])
  func wrongTeam(yaml: String, fault: String) {
    #expect(Sample.team(yaml).headlines == [fault])
  }

  @Test(
    "What is wrong with communities is told",
    arguments: [
      ("aims: [{title: Be kind}]", "4:9: error: ‘slug’ is missing [missing-field]"),
      (
        "aims: [Be kind]",
        "4:8: error: each item of ‘aims’ must be a group of fields, but this is "
          + "text [wrong-type]"
      ),
      ("goal: [learn, teach]", "4:15: error: ‘goal’ cannot be ‘teach’ [unknown-choice]"),
      (
        "starts: 2026-02-30",
        "4:9: error: ‘2026-02-30’ is not a date: February 2026 has 28 days "
          + "[invalid-date]"
      ),
      (
        "color: stelblue",
        "4:8: error: there is no color ‘stelblue’ [unknown-color]"
      ),
      (
        "color: '#4682b'",
        "4:9: error: there is no color ‘#4682b’ [unknown-color]"
      ),
      (
        "intended_size: many",
        "4:16: error: ‘intended_size’ must be a whole number from 1 to "
          + "1000000, but this is ‘many’ [invalid-number]"
      ),
      (
        "links: [https://example.org]",
        "4:9: error: each item of ‘links’ must be a group of fields, but this is "
          + "text [wrong-type]"
      ),
      (
        "agenda: []",
        "4:1: error: ‘agenda’ is a field of meetings, not of communities "
          + "[unknown-key]"
      ),
    ])
  func wrongCommunity(yaml: String, fault: String) {
    #expect(Sample.community(yaml).headlines == [fault])
  }
}
