"""What somebody hears who has pages read aloud: the accessibility tree, in the order of reading."""

import re

from readers import Reader

COMMUNITY = "communities/welcoming-families/"
PROPOSALS = COMMUNITY + "meetings/2026-12-08-first-proposals/"
NOW = "2026-11-24T12:00Z"
LINE = re.compile(r'- (?P<role>[a-z]+)(?: "(?P<name>(?:[^"\\]|\\.)*)")?(?: \[[^\]]*\])*(?:: (?P<text>.*)|:)?$')
# Said without their role by the programs that read pages, or when they hold something only.
SILENT = {"text", "paragraph", "time", "strong", "emphasis", "deletion", "superscript"}
BOXES = {"listitem", "list", "row", "cell", "rowgroup", "rowheader", "group", "definition", "term",
         "table", "main", "region", "caption"}


def heard(element):
    """The words of an element and what is in it, each link and control with its role."""
    words = []
    for line in element.aria_snapshot().splitlines():
        line = line.strip()
        if line.startswith("- /"):
            continue
        if line.startswith("- '"):
            line = "- " + line[3:].replace("''", "'").replace("':", ":", 1).rstrip("'")
        found = LINE.match(line)
        if not found:
            words.append(line.removeprefix("- ").strip('"'))
            continue
        role, name, text = found["role"], found["name"], (found["text"] or "").strip().strip('"')
        if name and role in BOXES and not line.endswith(":"):
            words.append(name)
        elif name and role not in BOXES:
            words.append(f"{role} {name}")
        elif text and (role in SILENT or role in BOXES):
            words.append(text)
        elif role not in SILENT and role not in BOXES:
            words.append(f"{role} {text}".strip())
    return [word for word in words if word.strip(" ·,")]


def check(checks, browser, address):
    reader = Reader(browser, address, "America/Los_Angeles")
    reader.page.set_viewport_size({"width": 1280, "height": 900})

    def says(path, what, selector, *expected):
        reader.open(path, NOW)
        element = reader.page.locator(selector).filter(visible=True).first
        checks.equal(f"what is heard of {what}", heard(element), list(expected))

    title = "link First proposals"
    place = "Alder General Hospital, Cascade Room, near the main entrance ·"
    says("", "a meeting in a list", "main .row.meeting:has-text('First proposals')",
         "Tue 8 Dec 2026", "10:00 to 12:00", title, place, "link Welcoming families", "link Agenda",
         "Confirmed")
    says(COMMUNITY, "a meeting on a card", ".card.meeting:has-text('First proposals')",
         title, "Tuesday, 8 December 2026, 10:00 to 12:00, Pacific time", "Confirmed", place[:-2])
    says(PROPOSALS, "when a meeting is", ".when", "Tuesday, 8 December 2026",
         "10:00 to 12:00, Pacific time")
    says(PROPOSALS, "the head of a meeting", ".page-head .kicker", "Meeting Confirmed In 14 days")
    says(PROPOSALS, "a line of an agenda", ".agenda .row:nth-child(2)", "10:10", "Silent reading",
         "link Tomás Lindqvist",
         "On paper. The pens are green, because red ones remind people of school.", "15 min")
    says(COMMUNITY + "next-steps/", "a next step", "#site-register .next-step", "To do",
         "Write the memo on reports in words a school secretary can use", "link Grace Halloran",
         "by", "1 December 2026", "· open for 1 meeting · from", "link Telling it once")
    says(COMMUNITY + "meetings/2026-10/", "a day of a month", "td.busy:has-text('mapped')",
         "13", "10:00", "link A first week, mapped")
    says(COMMUNITY + "outcomes/", "how many have a status", "[data-facet=status] [data-value=adopted]",
         "checkbox Adopted", "Adopted 1")
    says(COMMUNITY + "outcomes/say-hello-first/", "the head of an outcome", ".page-head .kicker",
         "R1 Recommendation In progress")
    says(COMMUNITY + "people/", "a person", ".row.person:has-text('Anneke')",
         "link Anneke de Vries", "she/her",
         "Hospital social worker · Alder General Hospital · front line")
    check_table(checks, reader)


def check_table(checks, reader):
    """Outcomes stay a table for those who hear it, although it looks like one on a desk only."""
    asked = ("Everyone who makes referrals for families and Alder County Housing Services, for the "
             "list of direct numbers")
    start = ["R5", "link Stay on the line",
             "Whoever refers a family stays on the call, or in the room, until the next person has "
             "said hello to the family by name.", "In trial"]
    desk = ["link Warm handoff", "link handoff", asked, "Now", "High", "30 %"]
    phone = ["Team:", "link Warm handoff", "Themes:", "link handoff",
             f"Who is asked to act: {asked}", "When: Now", "Priority: High", "Progress: 30 %"]
    for width, rest in (1280, desk), (320, phone):
        reader.page.set_viewport_size({"width": width, "height": 900})
        reader.open(COMMUNITY + "outcomes/", NOW)
        rows = reader.page.locator("#site-register").get_by_role("row")
        row = rows.filter(has_text="Stay on the line")
        checks.equal(f"a line of the table at {width} px", heard(row), start + rest)
