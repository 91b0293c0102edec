"""Writes a handbook of a given number of pages in the community shape of the content model.

Every community has 40 pages: its own, 12 meetings, 4 teams, 10 people, 8 outcomes and 5 ordinary
pages, with links, mentions, tasks and tables, 300 to 600 words each. The same seed gives the same
bytes on every machine.
"""

import datetime
import pathlib
import random

PAGES_OF_A_COMMUNITY = 40
MEETINGS, TEAMS, PEOPLE, OUTCOMES, PAGES = 12, 4, 10, 8, 5

WORDS = """
    agree ask attend bring build care change choose circle clear clinic committee community county
    data decide door draft early evidence family field first follow form front goal group guide
    hear help home hour idea intake join learn leave letter line list listen map measure meet
    member minute month move neighbor next note office open people person phone place plan policy
    practice program promise question reach read ready record report school season service share
    simple small space staff start step story student table team thank time together trust try
    understand visit voice wait walk week welcome word work write year
""".split()


class Writer:
    def __init__(self, folder, pages, seed):
        self.folder = pathlib.Path(folder)
        self.pages = pages
        self.random = random.Random(seed)

    def write(self):
        self.file("site.yaml", "title: Benchmark\nurl: https://example.org/handbook/\n")
        self.file("index.md", "---\ntitle: Benchmark\n---\n\n" + self.text(300, "."))
        for number in range(self.pages // PAGES_OF_A_COMMUNITY):
            self.community(f"community-{number:04}", number)

    def community(self, slug, number):
        base = f"communities/{slug}"
        people = [f"person-{number}-{index}" for index in range(PEOPLE)]
        teams = [f"team-{index}" for index in range(TEAMS)]
        start = datetime.date(2025, 1, 7) + datetime.timedelta(days=number % 28)
        days = [start + datetime.timedelta(days=28 * index) for index in range(MEETINGS)]
        meetings = [f"{day}-meeting-{index}" for index, day in enumerate(days)]
        outcomes = [f"outcome-{index}" for index in range(OUTCOMES)]
        links = (
            [f"meetings/{name}.md" for name in meetings]
            + [f"teams/{name}.md" for name in teams]
            + [f"people/{name}.md" for name in people]
            + [f"outcomes/{name}.md" for name in outcomes]
        )

        self.page(
            f"{base}/index.md",
            f"kind: community\ntitle: Community {number}\naim: {self.sentence(12)}\n"
            f"goal: [learn, recommend]\nstarts: {start}\nstatus: active\n"
            f"facilitators: [{people[0]}]\n"
            "intentions:\n" + "".join(f"  - {self.sentence(5)}\n" for _ in range(4)),
            people, links, "")
        for index, person in enumerate(people):
            self.page(
                f"{base}/people/{person}.md",
                f"title: {self.name()} {number}-{index}\nrole: {self.sentence(3)}\n"
                "perspective: front line\n",
                people, links, "../")
        for index, team in enumerate(teams):
            self.page(
                f"{base}/teams/{team}.md",
                f"title: Team {index}\npurpose: {self.sentence(10)}\nlead: {people[index]}\n"
                f"members: [{', '.join(people[index::TEAMS])}]\n",
                people, links, "../")
        for index, meeting in enumerate(meetings):
            self.page(
                f"{base}/meetings/{meeting}.md",
                f"title: Meeting {index}\nstarts: {days[index]} 10:00\nduration: 1h40m\n"
                f"teams: [{teams[index % TEAMS]}]\nfacilitators: [{people[index % PEOPLE]}]\n"
                f"aim: {self.sentence(10)}\nagenda:\n"
                + "".join(
                    f"  - {{title: {self.sentence(4)}, minutes: {10 + 5 * item}}}\n"
                    for item in range(5))
                + "decisions:\n" + "".join(f"  - {self.sentence(9)}\n" for _ in range(2)),
                people, links, "../")
        for index, outcome in enumerate(outcomes):
            self.page(
                f"{base}/outcomes/{outcome}.md",
                f"title: {self.sentence(6)}\nnumber: R{index}\nstatus: adopted\n"
                f"team: {teams[index % TEAMS]}\nowners: [{people[index]}]\n"
                f"decided_at: {meetings[index]}\ntimeframe: next\npriority: high\n",
                people, links, "../")
        for index in range(PAGES):
            self.page(
                f"{base}/page-{index}.md", f"title: Page {index}\ntags: [{self.word()}]\n",
                people, links, "")

    def page(self, path, fields, people, links, up):
        pick = self.random
        parts = []
        rest = pick.randint(300, 600)
        while rest > 0:
            words = min(rest, pick.randint(60, 120))
            rest -= words
            link = f" See [{self.sentence(3)}]({up}{pick.choice(links)}) and @{pick.choice(people)}."
            parts.append(f"## {self.sentence(4)}\n\n{self.text(words, link)}")
        parts.append(
            f"- [ ] {self.sentence(6)} @{pick.choice(people)} due:2026-03-01\n"
            f"- [x] {self.sentence(6)}\n")
        parts.append(
            "| what | who | when |\n|---|---|---|\n"
            + "".join(f"| {self.sentence(3)} | {self.word()} | **{row}** |\n" for row in range(4)))
        self.file(path, f"---\n{fields}---\n\n" + "\n".join(parts))

    def text(self, words, end):
        sentences = [self.sentence(12) for _ in range(max(1, words // 12))]
        half = (len(sentences) + 1) // 2
        first, second = ". ".join(sentences[:half]), ". ".join(sentences[half:])
        return f"{first}.\n\n{second or self.sentence(3)} *{self.word()}*{end}\n"

    def sentence(self, words):
        text = " ".join(self.random.choices(WORDS, k=words))
        return text[0].upper() + text[1:]

    def word(self):
        return self.random.choice(WORDS)

    def name(self):
        return f"{self.word().capitalize()} {self.word().capitalize()}"

    def file(self, path, text):
        file = self.folder / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
