"""Long lists that are narrowed down and sorted: by keyboard, by address, and without scripts."""

from readers import Reader

OUTCOMES = "communities/welcoming-families/outcomes/"
STEPS = "communities/welcoming-families/next-steps/"
ROW = "#site-register [data-status]"


def numbers(reader):
    return reader.texts(f"{ROW} .number")


def query(reader):
    return reader.page.evaluate("location.search")


def keys(reader, *names):
    for name in names:
        reader.page.keyboard.press(name)


def check_sample(checks, browser, address, index=""):
    """The sample handbook; `index` is what an address ends in where no server adds it."""
    reader = Reader(browser, address, "UTC")
    check_outcomes(checks, reader, index)
    check_address(checks, reader, index)
    check_steps(checks, reader, index)
    check_without_scripts(checks, Reader(browser, address, "UTC", scripts=False), index)
    checks.equal("errors in the console", reader.errors, [])


def check_outcomes(checks, reader, index):
    reader.open(OUTCOMES + index)
    all_numbers = numbers(reader)
    checks.equal("all outcomes", len(all_numbers), 12)
    checks.equal("nothing is said yet", reader.texts("[role=status]"), [])
    # With the keyboard: to a box, to a second one of the same kind, and back.
    reader.page.locator("[name=status][value=adopted]").focus()
    keys(reader, "Space")
    checks.equal("adopted ones", numbers(reader), ["R6"])
    checks.equal("the address", query(reader), "?status=adopted")
    checks.equal("how many", reader.texts("[role=status]"), ["1 of 12 shown"])
    reader.page.locator("[name=status][value=done]").focus()
    keys(reader, "Space")
    checks.equal("adopted or done", numbers(reader), ["R6", "L1"])
    reader.page.locator("[name=team]").first.focus()
    keys(reader, "Space")
    checks.equal("of one team too", numbers(reader), ["L1"])
    # Heads of columns are buttons.
    reader.page.get_by_role("button", name="Show all").focus()
    keys(reader, "Enter")
    checks.equal("all again", numbers(reader), all_numbers)
    button = reader.page.get_by_role("columnheader", name="Priority").get_by_role("button")
    button.focus()
    keys(reader, "Enter")
    checks.equal("high ones first", numbers(reader)[:9], [
        "R1", "R3", "R5", "R6", "R7", "R8", "R2", "R4", "R9"])
    head = reader.page.locator("[data-sort=priority]")
    checks.equal("which way", head.get_attribute("aria-sort"), "descending")
    checks.equal("the focus stays", button.evaluate("it => it === document.activeElement"), True)
    keys(reader, "Enter")
    checks.equal("the other way", head.get_attribute("aria-sort"), "ascending")
    checks.equal("its address", query(reader), "?sort=priority")
    # Back and forward.
    for way, expected in ("back", "?sort=-priority"), ("back", ""), ("back", None), (
            "forward", ""), ("forward", "?sort=-priority"):
        reader.page.evaluate(f"history.{way}()")
        reader.page.wait_for_timeout(100)
        if expected is not None:
            checks.equal(f"{way} to {expected}", query(reader), expected)
    checks.equal("sorted again", numbers(reader)[8], "R9")
    checks.equal("a head for each", head.get_attribute("aria-sort"), "descending")


def check_address(checks, reader, index):
    """An address that somebody was sent."""
    reader.open(f"{OUTCOMES}{index}?status=adopted,proposed&theme=nights&theme=privacy&sort=-number")
    checks.equal("by several words", numbers(reader), ["R6", "R3", "R2"])
    checks.equal("boxes say so", reader.page.locator(":checked[name=theme]").count(), 2)
    reader.open(f"{OUTCOMES}{index}?status=adopted&theme=nope&color=red&sort=weight")
    checks.equal("the rest holds", numbers(reader), ["R6"])
    checks.equal("with a note", reader.texts("[role=status]"), [
        "1 of 12 shown. Left aside, as this list does not have it: "
        "theme=nope, color=red, sort=weight"])
    reader.open(f"{OUTCOMES}{index}?status=adopted&timeframe=later")
    checks.equal("nothing fits", reader.texts("[role=status]"), [
        "0 of 12 shown. Nothing fits. Take a mark away, or show all."])
    checks.equal("no empty groups", reader.texts(".group-head"), [])


def check_steps(checks, reader, index):
    reader.open(f"{STEPS}{index}?owner=walter-nakai,jun-sato&state=open")
    rows = reader.page.locator("#site-register .next-step").filter(visible=True)
    owners = rows.evaluate_all("rows => rows.map(row => row.dataset.owner + ' ' + row.dataset.state)")
    checks.equal("steps of two", owners, ["walter-nakai open", "jun-sato open"])
    checks.equal("one list", reader.texts("#site-register h2"), ["To do 2 of 17 shown"])
    checks.equal("the marks are seen", reader.page.locator("details[open] :checked").count(), 3)
    reader.open(STEPS + index)
    reader.page.locator(".facets summary").first.focus()
    keys(reader, "Enter", "Tab", "Space")
    checks.equal("by keyboard", query(reader), "?state=open")


def check_without_scripts(checks, reader, index):
    reader.open(OUTCOMES + index)
    checks.equal("all without scripts", len(numbers(reader)), 12)
    checks.equal("no control", reader.texts("button, input, select"), [])
    for name, expected in ("Adopted", ["R6"]), ("privacy", ["R2", "R3"]):
        reader.open(OUTCOMES + index)
        reader.page.locator(".facet").get_by_role("link", name=name, exact=True).click()
        checks.equal(f"the page of {name}", numbers(reader), expected)
    reader.page.get_by_role("link", name="All 12 outcomes").click()
    checks.equal("and back", len(numbers(reader)), 12)
    reader.open(STEPS + index)
    checks.equal("all steps", reader.page.locator("#site-register .next-step").filter(
        visible=True).count(), 30)
    checks.equal("no form", reader.texts("form"), [])
