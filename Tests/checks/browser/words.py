"""The small handbook in languages that browsers know badly, and lines of two scripts."""

import pathlib
import shutil

import now
from readers import Reader, build, served

NIGHT, HEAD = "2026-11-30T23:30Z", "trains/meetings/kick-off/"


def check(checks, copsite, browser, handbook, folder):
    """Publishes copies of a handbook below a folder."""
    def site(name, language, community=None):
        copy = pathlib.Path(folder) / name
        shutil.copytree(handbook, copy)
        settings = copy / "content/site.yaml"
        settings.write_text(settings.read_text() + f"language: {language}\n")
        if community:
            index = copy / "content/trains/index.md"
            index.write_text(index.read_text().replace("---\n", f"---\nlanguage: {community}\n", 1))
        return served(build(copsite, copy, now.BUILT, f"{copy}-site"))

    with site("somali", "so") as address:
        # Chromium has no words for days in Somali.
        check_words(checks, browser, address, "en-US", "ltr", {
            now.BUILT: "7 maalmood kadib", NIGHT: "Berri", "2026-12-01T18:00Z": "Hadda wuu socdaa",
        }, "Arbc 03:00 waqtigaaga", "Waqtiga aad joogto: 19:00 ilaa 21:00")
    with site("arabic", "ar") as address:
        # Browsers in Egypt have digits of their own.
        check_words(checks, browser, address, "ar-EG", "rtl", {
            now.BUILT: "بعد 7 أيام", NIGHT: "غدًا", "2026-12-01T18:00Z": "يجري الآن",
        }, "أربعاء 03:00 بتوقيتك", "في منطقتك الزمنية: 19:00 إلى 21:00")
        check_order(checks, browser, address, is_rightward=False)
    with site("mixed", "en", "ar") as address:
        check_order(checks, browser, address, is_rightward=True)


def check_words(checks, browser, address, locale, direction, marks, local, in_zone):
    here = Reader(browser, address, now.CALIFORNIA, locale=locale)
    abroad = Reader(browser, address, now.BERLIN, locale=locale)
    for moment, mark in marks.items():
        here.open("", moment)
        checks.equal(f"the first mark, {address}", here.meetings(".cards")[0], f"Kick-off: {mark}")
    checks.equal("its direction", here.page.locator("html").get_attribute("dir"), direction)
    abroad.open("", NIGHT)
    checks.equal("the last time in Berlin", abroad.texts(".card .local")[-1], local)
    abroad.open(HEAD, NIGHT)
    checks.equal("the time in Berlin", abroad.texts(".when-local"), [in_zone])
    checks.equal("errors in the console", here.errors + abroad.errors, [])


def check_order(checks, browser, address, is_rightward):
    """Whether a range of times is read the way its own words are, and lies where the page begins."""
    reader = Reader(browser, address, now.CALIFORNIA).open(HEAD, now.BUILT)
    start, end, edge = reader.page.locator(".when-time").evaluate(
        r"""line => {
          const text = line.firstChild, found = [...text.data.matchAll(/\d\d:\d\d/g)];
          const lefts = found.map(({ index }) => {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + 5);
            return range.getBoundingClientRect().left;
          });
          const [own, around] = [line, line.parentElement].map((box) => box.getBoundingClientRect());
          return [...lefts, around.right - own.right];
        }""")
    checks.equal(f"the start is left of the end, {address}", start < end, is_rightward)
    checks.true("the line begins at the right", abs(edge) < 2, edge)
