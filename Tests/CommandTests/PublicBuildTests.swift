import Foundation
import Testing

/// A public site must be the one that would have been made if nothing for members had ever been
/// written: two handbooks, one with secrets and one without, give the same bytes.
struct PublicBuildTests {
  /// Parts of files: those between `«` and `»` are for members.
  private static let files = [
    "site.yaml": "title: Handbook\nurl: https://example.org/h/\n",
    "index.md": """
    ---
    title: Welcome
    ---
    See the [group](cop/index.md).
    «
    > [!MEMBERS]
    > The door code is 4711, says @cop/mole. [^m]
    > - [ ] Change the code @cop/ana due:2026-03-01
    >
    > [^m]: Footnote of the mole.
    > [ref]: https://example.org/mole
    »
    After it.

    ```{people}
    ```

    """,
    "cop/index.md": """
    ---
    kind: community
    title: Group
    facilitators: [ana«, mole»]
    meetings:
      - title: Open
        starts: 2026-03-03 10:00
        duration: 1h
        facilitators: [ana«, mole»]
    «    online: { url: https://example.org/join-mole, phone: 555-4711, passcode: mole }
        attendance: [ana, mole]
    »    next_steps:
          - title: Write
            owner: [ana«, mole»]
    «  - title: Closed mole meeting
        starts: 2026-03-04 10:00
        visibility: members
        next_steps: [{ title: Hide, owner: ana }]
    »outcomes:
      - title: Result
        number: R1
        owners: [ana«, mole»]
        related: [other«, secret»]
      - title: Other
    «  - title: Secret mole result
        slug: secret
        visibility: members
        tags: [mole]
        supersedes: [other]
    »---
    Text.

    """,
    "cop/people/ana.md": """
    ---
    name: Ana
    «email: mole@example.org
    phone: 555-4712
    »---

    """,
    "people/ben.md": "---\nname: Ben\n---\nHello.\n",
    "cop/notes/index.md": "---\ntitle: Notes\n---\n",
    "cop/notes/open.md": "---\ntitle: Open notes\n---\nPicture below.\n",
  ]

  private static let secretFiles = [
    "cop/people/mole.md": "---\nname: Mole\nvisibility: members\n---\n",
    "cop/inner/index.md":
      "---\ntitle: Inner mole\nvisibility: members\n---\n[Ana](../people/ana.md)\n",
    "cop/inner/deep/page.md":
      "---\ntitle: Deep mole\nvisibility: public\ntags: [mole]\n---\n![m](mole.svg)\n",
    "cop/inner/deep/mole.svg":
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>mole</title></svg>",
    "cop/teams/hidden.md":
      "---\ntitle: Mole team\nvisibility: members\nmembers: [ana, mole]\n---\n",
    "draft.md": "---\ntitle: Draft mole\ndraft: true\n---\n",
  ]

  private func text(_ marked: String, withSecrets: Bool) -> String {
    guard !withSecrets else { return marked.replacing("«", with: "").replacing("»", with: "") }
    return marked.replacing(/(?s)«.*?»/, with: "")
  }

  private func publish(withSecrets: Bool, audience: String = "public") throws -> [String: Data] {
    let site = try TemporaryFolder()
    for (path, marked) in Self.files {
      try site.write("content/" + path, text(marked, withSecrets: withSecrets))
    }
    if withSecrets {
      for (path, secret) in Self.secretFiles { try site.write("content/" + path, secret) }
    }
    let result = try Command.run(
      "build", "--now", "2026-02-03", "--strict", "--audience", audience, in: site.path)
    #expect(result.messages == "")
    return try site.tree("_site")
  }

  @Test("With secrets and without them the public site has the same bytes")
  func sameBytes() throws {
    let with = try publish(withSecrets: true)
    let without = try publish(withSecrets: false)
    #expect(with.keys.sorted() == without.keys.sorted())
    for (path, bytes) in without where with[path] != bytes {
      Issue.record(
        "\(path):\n\(String(decoding: with[path] ?? Data(), as: UTF8.self))\nand\n\(String(decoding: bytes, as: UTF8.self))"
      )
    }
  }

  @Test("The members' site has all of it")
  func members() throws {
    let site = try publish(withSecrets: true, audience: "members")
    let all = site.values.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    for secret in ["4711", "join-mole", "Closed mole meeting", "Secret mole result", "Deep mole"] {
      #expect(all.contains(secret), "\(secret)")
    }
    #expect(site["cop/inner/deep/mole.svg"] != nil)
    #expect(!all.contains("Draft mole"))
  }

  @Test(
    "A name that is not shown occurs nowhere",
    arguments: [
      ("initials", "A. S."), ("role", "Night nurse"),
    ])
  func names(shownAs: String, shown: String) throws {
    let site = try TemporaryFolder()
    try site.write(
      "content/people/agnes-sorel.md",
      """
      ---
      name: Agnes Sorel
      role: Night nurse
      shown_as: \(shownAs)
      aliases: [agnes-sorel]
      photo: agnes.svg
      links: [{ title: Agnes Sorel at work, url: https://example.org/agnes-sorel }]
      ---
      Agnes Sorel has worked nights for ten years.
      """)
    try site.write(
      "content/people/agnes.svg",
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"></svg>")
    try site.write(
      "content/index.md",
      """
      ---
      title: What Agnes Sorel said
      summary: Agnes Sorel speaks.
      tags: [Agnes Sorel]
      ---
      ## Agnes Sorel’s story

      It was *Agnes Sorel*, AGNES SOREL and
      > Agnes
      > Sorel, with @agnes-sorel and [her](people/agnes-sorel.md).
      """)
    let result = try Command.run("build", "--strict", in: site.path)
    #expect(result.messages == "")
    let files = try site.tree("_site").filter { !$0.key.hasPrefix("assets/") }
    for (path, bytes) in files {
      let text = String(decoding: bytes, as: UTF8.self).lowercased()
      #expect(!text.contains("sorel"), "\(path)")
      #expect(!path.contains("sorel"))
    }
    let home = String(decoding: try #require(files["index.html"]), as: UTF8.self)
    #expect(home.contains("\(shown)’s story"))
  }
}
