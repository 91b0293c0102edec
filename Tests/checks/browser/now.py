"""What pages say of the present as time goes by: next, under way, over, overdue, in any zone."""

import re

from readers import Reader

BUILT = "2026-11-24T12:00Z"
CALIFORNIA, BERLIN = "America/Los_Angeles", "Europe/Berlin"


def check_handbook(checks, browser, address):
    """The small handbook that stands beside this file."""
    here, abroad = [Reader(browser, address, zone) for zone in (CALIFORNIA, BERLIN)]
    check_home(checks, here, abroad)
    check_community(checks, here)
    check_schedule(checks, here)
    check_meeting(checks, here, abroad)
    check_steps(checks, here, abroad)
    check_open_page(checks, browser, address)
    check_without_scripts(checks, Reader(browser, address, CALIFORNIA, scripts=False))
    checks.equal("errors in the console", here.errors + abroad.errors, [])


def check_home(checks, here, abroad):
    def says(now, *meetings, reader=here):
        reader.open("", now)
        checks.equal(f"the home page, {now}", reader.meetings(".cards"), list(meetings))

    later = ["Days away", "Open end"]
    says(BUILT, "Kick-off: In 7 days", "Called off", "Weekly round", *later)
    checks.equal("the date of the build", here.texts(".as-of"), [])
    checks.equal("a second time at home", here.texts(".local"), [])
    # In Berlin it is past midnight.
    night = "2026-11-30T23:30Z"
    says(night, "Kick-off: Tomorrow", "Called off", "Weekly round", *later)
    says(night, "Kick-off: Today", "Called off", "Weekly round", *later, reader=abroad)
    checks.equal(
        "times in Berlin", abroad.texts(".card .local"),
        ["19:00 your time", "19:00 your time", "18:00 your time", "Wed 03:00 your time"])
    for reader in here, abroad:
        says("2026-12-01T18:00Z", "Kick-off: Under way now", "Called off",
             "Weekly round: In 2 days", *later, reader=reader)
        says("2026-12-01T20:00Z", "Called off", "Weekly round: In 2 days", *later, "Farewell",
             reader=reader)
    # What was called off is never under way.
    says("2026-12-02T18:30Z", "Called off", "Weekly round: Tomorrow", *later, "Farewell")
    # A series goes on with its next date, behind what comes before that.
    says("2026-12-03T18:00Z", "Days away: In 5 days", "Weekly round", "Open end", "Farewell")
    # Whole days end where the meeting is.
    for reader, days in (here, 4), (abroad, 5):
        says("2026-12-11T07:30Z", "Days away: Under way now", "Open end: In 5 days",
             "Weekly round", "Farewell", reader=reader)
        says("2026-12-11T08:00Z", f"Open end: In {days} days", "Weekly round", "Farewell",
             reader=reader)
    # Without an end it is over when its day is.
    says("2026-12-16T07:30Z", "Open end: Under way now", "Weekly round: In 2 days", "Farewell")
    says("2026-12-16T08:00Z", "Weekly round: Tomorrow", "Farewell")
    # More dates follow than the page knows: it says again of which day it speaks.
    says("2027-01-22T18:00Z", "Farewell: In 18 days")
    checks.equal("the date of the build, late", here.texts(".as-of"), ["As of 24 November 2026"])
    says("2027-06-01T12:00Z")
    checks.equal("what is not known, long after", here.texts("[data-next] .empty"), [])
    checks.equal("where to look, long after", here.texts("[data-next] .beyond"),
                 ["What was planned here is over. All meetings are in the schedule."])


def check_community(checks, here):
    def row(now, *texts):
        here.open("", now)
        checks.equal(f"the line of the community, {now}", here.texts(".row-next"), list(texts))

    row(BUILT, "Next meeting: Tuesday, 1 December 2026, 10:00 In 7 days")
    row("2026-12-01T19:00Z", "Next meeting: Tuesday, 1 December 2026, 10:00 Under way now")
    row("2026-12-01T20:00Z", "Next meeting: Thursday, 3 December 2026, 09:00 In 2 days")
    row("2026-12-03T18:00Z", "Next meeting: Tuesday, 8 December 2026 In 5 days")

    here.open("trains/", "2026-12-01T20:00Z")
    checks.equal(
        "the page of the community", here.meetings(".cards"),
        ["Called off", "Weekly round: In 2 days", "Days away", "Open end"])
    here.open("trains/teams/timetable/", "2026-12-11T08:00Z")
    checks.equal("a team with nothing left", here.meetings(".cards"), [])
    checks.equal(
        "its words", here.texts("[data-next] .empty"), ["No meetings are planned at the moment."])


def check_schedule(checks, here):
    def lists(now):
        here.open("trains/meetings/", now)
        return here.meetings("[data-upcoming]"), here.meetings("[data-past]")

    upcoming, past = lists(BUILT)
    checks.equal("the schedule's first", upcoming[:2], ["Kick-off: In 7 days", "Called off"])
    checks.equal("nothing is past", (past, here.texts("[data-past]")), ([], []))
    upcoming, past = lists("2026-12-02T19:00Z")
    checks.equal("next in the schedule", upcoming[:1], ["Weekly round: Tomorrow"])
    checks.equal("past, the latest first", past, ["Called off", "Kick-off"])
    checks.equal("the month of the past", here.texts("[data-past] h3"), ["December 2026"])
    upcoming, past = lists("2026-12-08T12:00Z")
    checks.true("whole days are under way", "Days away: Under way now" in upcoming, upcoming)
    upcoming, past = lists("2027-06-01T12:00Z")
    checks.equal("the latest, long after", (upcoming, past[:1]), ([], ["Farewell"]))
    checks.equal(
        "the empty schedule", here.texts("[data-upcoming] > :not(h2)"),
        ["No meetings are planned at the moment."])
    checks.equal("months of the past", here.texts("[data-past] h3")[:1], ["February 2027"])


def check_meeting(checks, here, abroad):
    def head(path, now, *texts, reader=here):
        reader.open(f"trains/meetings/{path}/", now)
        found = reader.texts(".kicker > span, .when-local")
        checks.equal(f"{path}, {now}", found, list(texts))

    head("kick-off", BUILT, "Confirmed", "In 7 days")
    head("kick-off", "2026-12-01T19:00Z", "Under way now")
    head("kick-off", "2026-12-01T20:00Z", "Ended")
    local = "In your time zone: 19:00 to 21:00"
    head("kick-off", "2026-12-01T17:00Z", "Confirmed", "Today", local, reader=abroad)
    head("kick-off", "2026-12-01T19:00Z", "Under way now", local, reader=abroad)
    head("open-end", BUILT, "Planned", "In 22 days", "In your time zone: Wednesday 03:00",
         reader=abroad)
    head("called-off", "2026-12-02T18:30Z", "Cancelled")
    head("days-away", "2026-12-11T07:30Z", "Under way now", reader=abroad)
    # A series is not over while one of its dates is to come.
    head("weekly-round", "2026-12-05T12:00Z", "Planned")
    dates = here.texts(".meeting time")
    checks.equal("six dates of a series", (len(dates), dates[0]), (6, "Thu 10 Dec 2026"))


def check_steps(checks, here, abroad):
    def status(now, *texts, reader=here):
        reader.open("trains/next-steps/", now)
        checks.equal(f"next steps, {now}", reader.texts(".next-step .row-status"), list(texts))

    status(BUILT, "To do", "To do", "Done", "Done")
    status("2026-12-03T07:30Z", "To do", "To do", "Done", "Done")
    status("2026-12-03T07:30Z", "Overdue", "To do", "Done", "Done", reader=abroad)
    status("2026-12-03T08:00Z", "Overdue", "To do", "Done", "Done")
    here.open("trains/meetings/farewell/", "2026-12-21T08:00Z")
    checks.equal(
        "tasks in a text", here.texts(".task .due"),
        ["by 20 December 2026 Overdue", "by 2 December 2026"])


def check_open_page(checks, browser, address):
    reader = Reader(browser, address, CALIFORNIA)
    reader.page.clock.install(time="2026-12-01T17:59:00Z")
    reader.page.goto(address)
    checks.equal("an open page", reader.meetings(".cards")[0], "Kick-off: Today")
    reader.page.clock.run_for(61_000)
    checks.equal("the meeting begins", reader.meetings(".cards")[0], "Kick-off: Under way now")
    reader.page.clock.run_for(2 * 3_600_000)
    checks.equal("the meeting ends", reader.meetings(".cards")[0], "Called off")
    reader.return_at("2026-12-08T18:00Z")
    checks.equal("the reader returns", reader.meetings(".cards")[0], "Days away: Under way now")


def check_without_scripts(checks, reader):
    reader.open("")
    checks.equal(
        "without scripts", reader.meetings(".cards"),
        ["Kick-off", "Called off", "Weekly round", "Days away", "Open end"])
    checks.equal("it says as of when", reader.texts(".as-of"), ["As of 24 November 2026"])
    checks.equal("no mark of the script", reader.texts(".now, .local, .empty"), [])
    reader.open("trains/meetings/")
    checks.equal("the schedule says so", reader.texts(".as-of"), ["As of 24 November 2026"])
    checks.equal("all is to come", reader.meetings("[data-upcoming]")[:2], ["Kick-off", "Called off"])
    reader.open("trains/meetings/kick-off/")
    checks.equal("a meeting's status", reader.texts(".kicker > span"), ["Confirmed"])


def check_sample(checks, browser, address):
    """The sample handbook, on its disk as well as served."""
    community = "communities/welcoming-families/"
    proposals = "First proposals"
    for zone in CALIFORNIA, BERLIN:
        reader = Reader(browser, address, zone)
        for now, mark in [
            ("2026-12-08T17:00Z", "Today"), ("2026-12-08T18:00Z", "Under way now"),
            ("2026-12-08T20:00Z", None),
        ]:
            for path in "", community, community + "meetings/":
                reader.open(path + "index.html", now)
                found = reader.meetings("[data-next], [data-upcoming]")
                marks = [text for text in found if re.match(f"{proposals}(:|$)", text)]
                checks.equal(f"{path} {zone}, {now}", marks, [f"{proposals}: {mark}"] if mark else [])
                checks.equal(f"{path} {zone}, the date of the build", reader.texts(".as-of"), [])
            reader.open(community + "meetings/2026-12-08-first-proposals/index.html", now)
            checks.equal(f"{proposals} {zone}, {now}", reader.texts(".page-head .now"), [mark or "Ended"])
        checks.equal(f"errors in the console {zone}", reader.errors, [])
