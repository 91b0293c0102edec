"""The search: by keyboard, by touch, without scripts, from a disk; what it finds, and what it costs."""

import gzip
import pathlib
import random
import re
import sys
import urllib.parse

import readers
from readers import Reader

FOLDER = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER.parents[2] / "Benchmarks"))

import handbook  # noqa: E402

NOW = "2026-11-24T12:00Z"
LONDON = "Europe/London"
CORPUS = FOLDER.parents[2].parent / "shared/corpora/digital-gov"
QUERIES = FOLDER / "queries.txt"
KILOBYTE = 1024
DIALOG = ".search-dialog[open]"
FINDS = f"{DIALOG} .search-find"
STATUS = f"{DIALOG} [role=status]"


def settle(page):
    """Waits until what was typed is answered."""
    page.wait_for_timeout(50)
    page.wait_for_load_state("networkidle")
    page.wait_for_function("!document.querySelector('[aria-busy]')")


def open_dialog(reader, key="/"):
    reader.page.keyboard.press(key)
    reader.page.wait_for_selector(DIALOG)


def ask(reader, words):
    """Types words into the open dialog, as one pastes them, and waits for the answer."""
    reader.page.locator(f"{DIALOG} [role=combobox]").fill(words)
    settle(reader.page)
    return reader.texts(f"{FINDS} .search-title")


# --- How it is used ----------------------------------------------------------------------------

def check_sample(checks, browser, address, index=""):
    """The sample handbook, on its disk as well as served."""
    reader = Reader(browser, address, LONDON)
    reader.open("using/meetings/" + index)
    check_opening(checks, reader)
    check_roles(checks, reader)
    check_keys(checks, reader, address)
    check_kinds(checks, reader)
    check_mistakes(checks, reader)
    check_page(checks, reader, index)
    checks.equal("errors in the console", reader.errors, [])
    check_touch(checks, browser, address + index)
    check_without_scripts(checks, Reader(browser, address, LONDON, scripts=False), index)


def check_opening(checks, reader):
    page = reader.page
    loaded = []
    page.on("request", lambda request: loaded.append(request.url))
    page.locator(".search-link a").focus()
    settle(page)
    paths = [url.removeprefix(reader.address) for url in loaded]
    early = [path for path in paths if path.startswith(("search/", "assets/search"))]
    checks.equal("fetched before the search is opened", early, [])
    for key in "/", "Control+k", "Enter":
        open_dialog(reader, key)
        checks.true(f"{key} opens it with focus in the field",
                    page.evaluate("document.activeElement.getAttribute('role')") == "combobox", key)
        page.keyboard.press("Escape")
        checks.equal(f"Escape closes it after {key}", page.locator(DIALOG).count(), 0)
        checks.true("focus returns", page.evaluate("document.activeElement.matches('.search-link a')"), key)
    page.locator(".search-link a").click()
    page.wait_for_selector(DIALOG)
    page.keyboard.press("/")
    checks.equal("/ is a letter in the field", page.locator(f"{DIALOG} input").input_value(), "/")


def check_roles(checks, reader):
    found = ask(reader, "consent")
    checks.true("something is found", len(found) > 1, found)
    role = reader.page.get_by_role
    checks.equal("a dialog with a name", role("dialog", name="Search").count(), 1)
    field = role("combobox", name="Search this handbook")
    checks.equal("the field", [field.get_attribute(name) for name in
                               ("aria-expanded", "aria-autocomplete", "aria-controls")],
                 ["true", "list", "site-search-list"])
    checks.equal("its list", role("listbox").count(), 1)
    checks.equal("its options", role("listbox").get_by_role("option").count(), len(found))
    status = reader.texts(STATUS)
    checks.true("the number of results is told", re.fullmatch(r"\d+ results", status[0]), status)
    checks.true("the words are marked", "consent" in " ".join(reader.texts(f"{FINDS} mark")).lower(),
                reader.texts(f"{FINDS} mark"))


def check_keys(checks, reader, address):
    page = reader.page
    start = page.url
    field = page.locator(f"{DIALOG} [role=combobox]")

    def active():
        name = field.get_attribute("aria-activedescendant")
        chosen = page.locator(f"{FINDS}[aria-selected=true]")
        checks.equal("one option is chosen", chosen.count(), 1 if name else 0)
        return int(name.rpartition("-")[2]) if name else None

    field.focus()
    last = page.locator(FINDS).count() - 1
    checks.equal("none is chosen at first", active(), None)
    for key, expected in [("ArrowDown", 0), ("ArrowDown", 1), ("ArrowUp", 0), ("ArrowUp", None),
                          ("ArrowUp", last), ("Home", 0), ("End", last), ("ArrowDown", None),
                          ("ArrowDown", 0)]:
        page.keyboard.press(key)
        checks.equal(f"after {key}", active(), expected)
    first = page.locator(FINDS).first.get_attribute("href")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: url != start)
    checks.equal("Enter opens it", page.url, first)
    page.go_back()
    page.wait_for_load_state()
    checks.equal("and back", page.url, start)
    open_dialog(reader)
    ask(reader, "consent")
    checks.true("a menu of kinds", len(reader.texts(f"{DIALOG} .search-filters label")) > 0, "none")
    menu = page.get_by_role("combobox", name="Kind")
    menu.focus()
    menu.select_option("outcome")
    settle(page)
    kinds = {text.split(" · ")[0] for text in reader.texts(f"{FINDS} .search-facts")}
    checks.equal("outcomes alone", kinds, {"Outcome"})
    checks.true("focus stays on the menu", menu.evaluate("menu => menu === document.activeElement"), "")
    checks.true("all results keep what was asked", page.get_by_role("link", name="All results")
                .get_attribute("href").endswith("?q=consent&kind=outcome"), "other words")


def check_kinds(checks, reader):
    """Words, and what is among the first three results for them."""
    reader.page.get_by_role("combobox", name="Kind").select_option("")
    for words, title, fact in [
        ("welcoming families", "Welcoming families", "Community"),
        ("first proposals", "First proposals", "Meeting · Welcoming families · Tuesday, 8 December 2026"),
        ("2026-12-08", "First proposals", "Meeting"),
        ("8 december 2026", "First proposals", "Meeting"),
        ("carmen ibarra", "Carmen Ibarra", "Person"),
        ("warm handoff team", "Warm handoff", "Team"),
        ("r3", None, "Outcome"),
        ("people of welcoming families", "People of Welcoming families", "List"),
    ]:
        found = ask(reader, words)
        facts = reader.texts(f"{FINDS} .search-facts")
        here = [number for number, (name, said) in enumerate(zip(found, facts))
                if title in (None, name) and said.startswith(fact)]
        checks.true(f"‘{words}’ finds {title}, {fact}", here and here[0] < 3, list(zip(found, facts))[:5])
    ask(reader, "subscribe calendar")
    checks.true("a find in a section leads to it",
                any("#" in link for link in reader.page.locator(FINDS).evaluate_all(
                    "links => links.map(link => link.href)")), "no section")


def check_mistakes(checks, reader):
    for words, meant in [("welcomming famlies", "Welcoming families"), ("FIRST PROPOSAL", "First proposals"),
                         ("cármen ibárra", "Carmen Ibarra"), ("first propo", "First proposals"),
                         ("firstproposals", "First proposals"), ("kickoff", None)]:
        found = ask(reader, words)
        checks.true(f"‘{words}’ finds {meant}", meant in found[:3] if meant else found, found[:5])
    checks.equal("nothing is found", ask(reader, "xyzzyqwv"), [])
    checks.equal("and said", reader.texts(f"{DIALOG} .search-help p")[:1], ["Nothing found for “xyzzyqwv”."])
    checks.equal("the number", reader.texts(STATUS), ["0 results"])


def check_page(checks, reader, index):
    page = reader.page

    def state():
        settle(page)
        query = urllib.parse.urlsplit(page.url).query
        return query, reader.texts(".search-page [role=status]"), len(reader.texts(".search-page .search-find"))

    reader.open(f"search/{index}?q=consent&kind=outcome")
    query, status, count = state()
    checks.true("an address finds", count and status == [f"{count} result{'s' * (count > 1)}"], (status, count))
    checks.equal("the tab says what for", page.title().split(" – ")[0], "consent: search")
    checks.equal("its kind is marked", page.locator(".search-filters :checked").first.get_attribute("value"), "outcome")
    page.locator(".search-page input[type=search]").fill("housing")
    page.keyboard.press("Enter")
    settle(page)
    page.locator(".search-filters input[value=outcome]").uncheck()
    checks.equal("a new search has an address", state()[0], "q=housing")
    checks.true("and more results", state()[2] > 0, state())
    page.go_back()
    page.go_back()
    checks.equal("back to the first", state(), (query, status, count))
    page.go_forward()
    checks.equal("and forward", state()[0], "q=housing&kind=outcome")
    reader.open(f"search/{index}?q=xyzzyqwv+consent&kind=person")
    settle(page)
    page.get_by_role("link", name="Look in all kinds and communities").click()
    checks.equal("words that lead on", state()[0], "q=xyzzyqwv+consent")
    checks.true("some of the words", state()[1][0].startswith("With some of your words"), state())


def check_touch(checks, browser, address):
    context = browser.new_context(viewport={"width": 390, "height": 780}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(address)
    page.locator(".search-link a").tap()
    page.wait_for_selector(DIALOG)
    page.locator(f"{DIALOG} input").fill("consent")
    settle(page)
    checks.equal("no sideways scrolling", page.evaluate(
        "document.documentElement.scrollWidth <= innerWidth && document.querySelector('dialog').scrollWidth <= innerWidth"), True)
    heights = page.locator(f"{DIALOG} :is(button, select, .search-find, .search-foot a)").evaluate_all(
        "parts => parts.map(part => part.getBoundingClientRect().height)")
    checks.true("targets are large enough", min(heights) >= 24, heights)
    target = page.locator(FINDS).first.get_attribute("href")
    page.locator(FINDS).first.tap()
    page.wait_for_url(target)
    checks.equal("a tap opens it", page.url, target)
    context.close()


def check_without_scripts(checks, reader, index):
    reader.open(index)
    reader.page.locator(".search-link a").click()
    reader.page.wait_for_load_state()
    checks.true("the link leads to the page", "search/" in reader.page.url, reader.page.url)
    checks.true("which says how to search otherwise", "Ctrl-F" in "".join(reader.texts(".search-else")),
                reader.texts(".search-page"))
    checks.true("and where", "Meetings" in reader.texts(".search-lists a"), reader.texts(".search-lists a"))
    checks.equal("no field that does nothing", reader.page.locator("main :is(input, button)").count(), 0)


# --- Languages -----------------------------------------------------------------------------------

def check_languages(checks, browser, address):
    """The handbook in the folder scripts: words as people type them, and the page that has them."""
    reader = Reader(browser, address, LONDON)
    reader.open("")
    open_dialog(reader)
    cafe, arabic = "Café Ørsted", "دليل المكتبة العامة"
    for words, title in [
        ("cafe orsted", cafe), ("CAFÉ", cafe), ("cafe\u0301", cafe), ("ｃａｆｅ", cafe), ("naive elite", cafe),
        ("followup", cafe), ("follow up", cafe), ("follow-up", cafe), ("childrens", cafe), ("child’s", cafe),
        ("ecole", cafe), ("coop", cafe), ("resume", cafe), ("r3", cafe), ("plans", cafe),
        ("图书馆", "社区图书馆"), ("登记方法", "社区图书馆"), ("书", "社区图书馆"), ("借书", "社区图书馆"),
        ("公民館", "地域の集まり"), ("火曜日", "地域の集まり"), ("ガイド", "地域の集まり"),
        ("모임", "마을 모임 안내"), ("등록", "마을 모임 안내"), ("도서관", "마을 모임 안내"),
        ("مكتبة", arabic), ("المكتبه", arabic), ("كتب", arabic), ("اجتماع", arabic), ("أعضاء", arabic),
        ("2026", arabic), ("مدرسة", arabic),
        ("huong dan", "Hướng dẫn cho cộng đồng"), ("dang ky", "Hướng dẫn cho cộng đồng"),
    ]:
        found = ask(reader, words)
        checks.true(f"‘{words}’ finds {title}", found[:1] == [title], found[:3])
    ask(reader, "登记方法")
    checks.true("marks in Chinese", "登记方法" in reader.texts(f"{FINDS} mark"), reader.texts(f"{FINDS} mark"))
    ask(reader, "مكتبة")
    checks.true("marks in Arabic", "المكتبة" in reader.texts(f"{FINDS} mark"), reader.texts(f"{FINDS} mark"))
    checks.equal("and from right to left", reader.page.locator(f"{FINDS} .search-title").first.evaluate(
        "title => getComputedStyle(title).direction"), "rtl")
    checks.equal("errors in the console", reader.errors, [])


# --- What it finds and what it costs -------------------------------------------------------------

class Scale:
    """Weighs what a browser fetches of a site that lies in a folder, compressed as servers do."""

    def __init__(self, browser, site, address):
        self.browser, self.site, self.address = browser, site, address
        self.sizes = {}

    def size(self, url):
        path = urllib.parse.unquote(urllib.parse.urlsplit(url).path).lstrip("/")
        if path not in self.sizes:
            file = self.site / (path + "index.html" if path.endswith("/") or not path else path)
            self.sizes[path] = len(gzip.compress(file.read_bytes(), 6, mtime=0))
        return self.sizes[path]

    def first_search(self, start, words, is_typed=False):
        """What a first search finds, and the bytes of all that was fetched for it."""
        reader = Reader(self.browser, self.address, LONDON)
        reader.open(start)
        settle(reader.page)
        fetched = []
        reader.page.on("request", lambda request: fetched.append(request.url))
        open_dialog(reader)
        if is_typed:
            reader.page.locator(f"{DIALOG} input").press_sequentially(words, delay=90)
            settle(reader.page)
        else:
            ask(reader, words)
        links = reader.page.locator(FINDS).evaluate_all("links => links.map(link => link.href)")
        found = [urllib.parse.urlsplit(link)._replace(fragment="").geturl()[len(self.address):] for link in links]
        twice = len(fetched) - len(set(fetched))
        errors = reader.errors
        reader.context.close()
        return found, sum(map(self.size, set(fetched))), twice, errors


def read_queries():
    for line in QUERIES.read_text(encoding="utf-8").splitlines():
        words, separator, page = line.partition(" = ")
        if separator:
            yield words, page.strip()


def check_queries(checks, browser, copsite, folder):
    """The queries of readers over real content, each in a browser that has seen one page."""
    if not CORPUS.is_dir():
        print("Skipped: the corpus digital-gov is not beside the project, so its queries are not asked.")
        return
    site = readers.build(copsite, CORPUS, NOW, f"{folder}/corpus", strict=False)
    queries, places, weights = list(read_queries()), [], []
    with readers.served(site) as address:
        scale = Scale(browser, site, address)
        for words, page in queries:
            found, weight, twice, errors = scale.first_search("about/", words)
            weights.append(weight)
            places.append(found.index(page) + 1 if page in found else 0)
            checks.equal(f"fetched twice for ‘{words}’", (twice, errors), (0, []))
            print(f"  {places[-1] or '–':>2}  {weight / KILOBYTE:5.1f} KB  {words}")
        typed = [scale.first_search("about/", words, is_typed=True)[1] for words, _ in queries[:30:10]]
    hits = sum(1 <= place <= 5 for place in places)
    checks.equal("queries", len(queries), 30)
    checks.true("the page meant is among the first 5 for 28 of 30", hits >= 28, hits)
    checks.true("a first search in a site of 1,155 files", max(weights) <= 40 * KILOBYTE, max(weights))
    print(f"{hits} of {len(queries)} queries find the page meant among the first 5; a first search is "
          f"{sum(weights) / len(weights) / KILOBYTE:.1f} KB on average, at most "
          f"{max(weights) / KILOBYTE:.1f} KB; typed slowly "
          + ", ".join(f"{weight / KILOBYTE:.1f}" for weight in typed) + " KB.")


class ManyWords(handbook.Writer):
    """The handbook of the benchmark with as many words as real ones have, by Zipf's law."""

    def __init__(self, folder, pages, seed):
        super().__init__(folder, pages, seed)
        letters = random.Random(seed)
        syllables = [first + vowel + last for first in "bcdfghklmnprstvw" for vowel in "aeiou"
                     for last in ("", "n", "r", "s", "t", "l")]
        made = {"".join(letters.choices(syllables, k=letters.randint(2, 3))) for _ in range(40_000)}
        self.vocabulary = handbook.WORDS + sorted(made)
        total, self.weights = 0, []
        for rank in range(len(self.vocabulary)):
            total += 1 / (rank + 3)
            self.weights.append(total)

    def sentence(self, words):
        text = " ".join(self.random.choices(self.vocabulary, cum_weights=self.weights, k=words))
        return text[0].upper() + text[1:]


def weigh(checks, browser, copsite, folder, files, limit):
    """First searches in a handbook of that many files, which are to stay below a limit of bytes."""
    ManyWords(f"{folder}/{files}", files, 2026).write()
    site = readers.build(copsite, f"{folder}/{files}", NOW, f"{folder}/{files}/_site", strict=False)
    weights = {}
    with readers.served(site) as address:
        scale = Scale(browser, site, address)
        for words in ["community 7", "decide reach", "welcome question agree", "comunity 12", "interst", "meeting 3 community 4",
                      "clinc nighbor", "person", "R4"]:
            found, weights[words], _, errors = scale.first_search("communities/community-0001/", words)
            checks.equal(f"‘{words}’ is answered in {files:,} files", (bool(found), errors), (words != "interst", []))
    heaviest = max(weights.values())
    checks.true(f"a first search in a site of {files:,} files", heaviest <= limit, weights)
    print(f"{files:,} files: a first search is {sum(weights.values()) / len(weights) / KILOBYTE:.1f} KB on "
          f"average, at most {heaviest / KILOBYTE:.1f} KB.")


def check(checks, browser, copsite, folder):
    languages = readers.build(copsite, FOLDER / "scripts", NOW, f"{folder}/languages")
    with readers.served(languages) as address:
        check_languages(checks, browser, address)
    check_queries(checks, browser, copsite, folder)
    weigh(checks, browser, copsite, folder, 1_000, 40 * KILOBYTE)
