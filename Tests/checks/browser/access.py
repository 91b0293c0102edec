"""Whether everybody can read and use a page: axe's rules, and what axe does not look at."""

import collections
import pathlib

import axe
from readers import Reader

HELPERS = pathlib.Path(__file__).with_name("access.js").read_text("utf-8")
DESK, PHONE, HEIGHT = 1280, 320, 800
LETTERS = 16
# What WCAG 1.4.12 says a page must bear.
SPACING = """
* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-block-end: 2em !important }
"""


class Visitor:
    """Opens pages of one site in one window and tells what is wrong on them."""

    def __init__(self, checks, browser, name, address):
        self.checks, self.name = checks, name
        self.reader = Reader(browser, address, "America/Los_Angeles")
        # What was read before is no part of a page.
        self.reader.context.add_init_script("delete Navigator.prototype.serviceWorker")
        self.page = self.reader.page
        self.browser_itself = self.page.context.new_cdp_session(self.page)
        # What axe cannot decide, by rule and reason.
        self.unsure = collections.Counter()

    def equal(self, what, found, expected=()):
        self.checks.equal(f"{self.name} {self.path}: {what}", found, list(expected))

    def ask(self, question, *arguments):
        return self.page.evaluate(f"access.{question}", *arguments)

    def size(self, width):
        self.page.set_viewport_size({"width": width, "height": HEIGHT})

    def open(self, path, width):
        self.path = path
        self.size(width)
        # Nothing is to move while it is looked at.
        self.page.emulate_media(color_scheme="light", reduced_motion="reduce", forced_colors="none")
        self.reader.open(path)
        self.page.evaluate(HELPERS)

    def visit(self, path):
        """All checks of one page."""
        for width in DESK, PHONE:
            self.open(path, width)
            self.walk(width)
            self.check_axe(width)
        self.check_structure()
        self.check_wishes()
        self.check_room()
        self.check_console()

    def fit(self, path):
        """Only whether it fits into windows of all sizes."""
        self.open(path, PHONE)
        self.check_room()
        self.check_console()

    def check_console(self):
        self.equal("errors in the console", self.reader.errors)
        self.reader.errors.clear()

    def check_axe(self, width):
        axe.add_to(self.page)
        for scheme, rules in ("light", None), ("dark", axe.OF_COLORS):
            self.page.emulate_media(color_scheme=scheme)
            wrong, unsure = axe.run(self.page, rules)
            self.equal(f"axe, {width} px, {scheme}", wrong)
            self.unsure.update((rule, message) for rule, _, message in unsure)
        self.page.emulate_media(color_scheme="light")

    def walk(self, width):
        """From the top to the bottom with the Tab key, on a phone with everything unfolded; then by
        the first link to the text."""
        count = self.ask(f"beginWalk({'true' if width == PHONE else 'false'})")
        for _ in range(count + 1):
            self.page.keyboard.press("Tab")
        self.equal(f"a walk with the keyboard, {width} px", self.ask("endWalk()"))
        self.page.locator(".skip").press("Enter")
        self.page.keyboard.press("Tab")
        is_there = self.ask("isFocusBehindStart('main')")
        self.equal("whether the first link leads to the text", [is_there], [True])

    def check_structure(self):
        levels = self.ask("levels()")
        self.equal("headings of the first level", [levels.count(1)], [1])
        skips = [pair for pair in zip(levels, levels[1:]) if pair[1] > pair[0] + 1]
        self.equal("headings that skip a level", skips)
        self.equal("menus without a name", self.ask("namelessMenus()"))
        self.equal("links that open a window", [self.page.locator("[target]").count()], [0])

    def check_wishes(self):
        """Who wants nothing to move, or chose colors for all programs."""
        self.equal("what moves", self.ask("moving()"))
        self.page.emulate_media(forced_colors="active")
        self.equal("marks without a shape in forced colors", self.ask("unmarked()"))
        self.page.locator("main a[href]:visible, footer a[href]:visible").first.focus()
        self.page.keyboard.press("Tab")
        self.equal("the focus in forced colors", self.ask("faultsOfFocus()"))
        self.page.emulate_media(forced_colors="none")

    def check_room(self):
        """Narrow windows, a desk at 200 %, larger letters, and wider spaces between them."""
        for width in PHONE, DESK // 2, DESK:
            self.size(width)
            self.equal(f"wider than {width} px", self.ask("sideways()"))
            self.equal(f"cut off at {width} px", self.ask("cut()"))
        self.letters(2 * LETTERS)
        self.equal("wider than the window, with letters twice as large", self.ask("sideways()"))
        self.equal("cut off, with letters twice as large", self.ask("cut()"))
        self.letters(LETTERS)
        self.page.add_style_tag(content=SPACING)
        for width in PHONE, DESK:
            self.size(width)
            self.equal(f"wider than {width} px, with wide spaces", self.ask("sideways()"))
            self.equal(f"cut off at {width} px, with wide spaces", self.ask("cut()"))


    def letters(self, size):
        """The size of letters in pixels that somebody chose for all sites."""
        self.browser_itself.send("Page.setFontSizes", {"fontSizes": {"standard": size}})


def check_titles(checks, name, pages):
    """No two pages of one kind have the same title."""
    counts = collections.Counter((page.kind, page.title) for page in pages)
    checks.equal(f"{name}: titles of several pages",
                 [title for title, count in counts.items() if count > 1], [])


def check_scrolling(checks, browser, folder, path):
    """Boxes that scroll can be reached with the keyboard and have names of their own; without
    scripts a browser sees to the first by itself."""
    with_names = [["region", "Wider than a phone"], ["region", "Code that is wide"]]
    for scripts in True, False:
        context = browser.new_context(viewport={"width": PHONE, "height": HEIGHT},
                                      java_script_enabled=scripts)
        page = context.new_page()
        page.goto(pathlib.Path(folder, path).as_uri())
        if scripts:
            page.evaluate(HELPERS)
            found = page.evaluate("access.scrolling()")
            checks.equal("boxes that scroll", [it[2:] for it in found], with_names)
            checks.equal("boxes in the order of the keyboard", [it[1] for it in found], [0, 0])
        # A click in the text is where the next press of Tab starts from.
        page.get_by_role("heading", name="Code that is wide").click()
        page.keyboard.press("Tab")
        if scripts:
            # The heading's own link, which the script makes.
            page.keyboard.press("Tab")
        checks.equal(f"the stop behind a heading, scripts: {scripts}",
                     page.evaluate("document.activeElement.tagName"), "PRE")
        page.keyboard.press("ArrowRight")
        page.wait_for_timeout(300)
        moved = page.evaluate("document.activeElement.scrollLeft > 0")
        checks.equal(f"whether keys move the box, scripts: {scripts}", moved, True)
        context.close()


def check_folding(checks, browser, address):
    """On a phone menus are folded, and opened and closed with the keyboard."""
    context = browser.new_context(viewport={"width": PHONE, "height": HEIGHT})
    page = context.new_page()
    page.goto(address + "communities/welcoming-families/index.html")
    for menu in ".section-nav", ".contents":
        link = page.locator(f"{menu} .folded a").last
        checks.equal(f"{menu} at first", link.is_visible(), False)
        page.locator(f"{menu} summary").focus()
        for key, shown in ("Enter", True), ("Space", False), ("Enter", True):
            page.keyboard.press(key)
            checks.equal(f"{menu} after {key}", link.is_visible(), shown)
        page.keyboard.press("Tab")
        found = page.locator(f"{menu} .folded :focus").count()
        checks.equal(f"the first stop in {menu}", found, 1)
    page.locator(".section-nav .folded a").nth(1).press("Enter")
    page.wait_for_load_state()
    checks.true("a link of the menu", page.url.endswith("/meetings/"), page.url)
    context.close()
