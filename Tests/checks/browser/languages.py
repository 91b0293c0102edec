"""A handbook in three languages: the switch by keyboard, the Arabic pages mirrored, marks of time in
the language of the page."""

import readers

BUILT = "2027-01-10"
ORDER = """() => ["site-title", "tools"].map(name =>
  document.querySelector("." + name).getBoundingClientRect().left)"""
MARGINS = """() => {
  const text = document.querySelector("main h1");
  const range = document.createRange();
  range.selectNodeContents(text);
  const box = range.getBoundingClientRect();
  return [box.left, innerWidth - box.right];
}"""


def check(checks, browser, address, index=""):
    reader = readers.Reader(browser, address, "America/Halifax")
    page = reader.page
    page.set_viewport_size({"width": 1280, "height": 800})

    # By keyboard alone from English to Arabic, and to the same page.
    reader.open("cop/" + (index or "index.html"))
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.lang") == "ar":
            break
    checks.equal("the switch is reached by keyboard",
                 page.evaluate("document.activeElement.textContent"), "العربية")
    page.keyboard.press("Enter")
    page.wait_for_url("**/ar/cop/**")
    checks.equal("the page is Arabic", page.evaluate("[document.documentElement.lang, "
                 "document.documentElement.dir, document.dir]"), ["ar", "rtl", "rtl"])
    checks.equal("its title", reader.texts("h1"), ["حافلات المساء"])
    title, tools = page.evaluate(ORDER)
    checks.true("the masthead is mirrored", tools < title, (tools, title))
    left, right = page.evaluate(MARGINS)
    checks.true("the text begins on the right", right < left, (left, right))
    checks.equal("the current language is marked", page.locator(
        ".languages [aria-current]").all_inner_texts(), ["العربية"])
    checks.equal("English words in it say so", page.locator(
        "main a:has-text('Kickoff') [lang=en]").first.evaluate("e => getComputedStyle(e).direction"),
        "ltr")
    for width in (390, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        checks.true(f"nothing juts out at {width} px", page.evaluate(
            "document.documentElement.scrollWidth <= innerWidth"), "it does")

    # Every way of every switch leads to a page in its language.
    for start in ["index.html", "page/index.html", "cop/meetings/kickoff/index.html",
                  "es/index.html", "ar/cop/meetings/index.html", "translations/index.html"]:
        reader.open(start)
        ways = page.eval_on_selector_all(
            ".languages a", "links => links.map(link => [link.hreflang, link.href])")
        checks.equal(f"languages on {start}", [way[0] for way in ways], ["en", "ar", "es"])
        for language, href in ways:
            page.goto(href)
            checks.equal(f"{start} in {language}", page.evaluate("document.documentElement.lang"),
                         language)

    # What is said of the present is said in the page's language.
    for path, word in [("es/cop/", "Mañana"), ("ar/cop/", "غدًا"), ("cop/", "Tomorrow")]:
        reader.open(path + "index.html", "2027-01-11T12:00:00Z")
        checks.equal(f"countdown on {path}", reader.texts(".card .now"), [word])
    reader.open("es/cop/index.html", "2027-01-12T19:00:00Z")
    checks.equal("under way in Spanish", reader.texts(".card .now"), ["En curso"])
    checks.equal("console in three languages", reader.errors, [])
    reader.context.close()
