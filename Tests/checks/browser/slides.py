"""Slides by keyboard, in two windows, and without scripts."""

SLIDES = "communities/welcoming-families/slides/index.html"
SHOWN = "document.querySelectorAll('.presenting .slide.is-shown').length"


def check(checks, browser, address):
    page_address = address + SLIDES
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    page = context.new_page()
    page.goto(page_address)
    count = page.locator(".slide").count()
    checks.equal("slides open as a page", page.evaluate(SHOWN), 0)
    page.locator(".slides button").press("Enter")
    checks.equal("one slide shows", page.evaluate(SHOWN), 1)
    for key, number in [("ArrowRight", 2), ("Space", 3), ("PageUp", 2), ("End", count),
                        ("ArrowRight", count), ("ArrowLeft", count - 1), ("Home", 1)]:
        page.keyboard.press(key)
        checks.equal(f"{key} in slides", page.evaluate("location.hash"), f"#site-slide-{number}")
    page.evaluate("document.documentElement.dir = 'rtl'")
    for key, number in [("ArrowLeft", 2), ("ArrowRight", 1)]:
        page.keyboard.press(key)
        checks.equal(f"{key} from right to left", page.evaluate("location.hash"),
                     f"#site-slide-{number}")
    page.evaluate("document.documentElement.removeAttribute('dir')")
    other = context.new_page()
    other.goto(page_address + "#site-slide-4")
    checks.equal("an address of a slide", other.locator(".is-shown").get_attribute("id"),
                 "site-slide-4")
    other.keyboard.press("ArrowRight")
    page.wait_for_function("location.hash === '#site-slide-5'")
    page.keyboard.press("s")
    checks.true("speaker notes", page.locator(".is-shown .slide-notes").is_visible(), "hidden")
    page.keyboard.press("?")
    checks.true("help", page.locator(".slide-help").is_visible(), "hidden")
    page.keyboard.press("Escape")
    checks.equal("Escape leads back to the page", page.evaluate(SHOWN), 0)
    checks.equal("all slides are on it", page.locator(".slide:visible").count(), count)
    context.close()
    for width in (390, 1280, 1920):
        context = browser.new_context(viewport={"width": width, "height": width * 9 // 16 + 400})
        page = context.new_page()
        for number in range(1, count + 1):
            page.goto(f"{page_address}#site-slide-{number}")
            over = page.evaluate("(e => e.scrollWidth - e.clientWidth)"
                                 "(document.querySelector('.is-shown'))")
            checks.equal(f"slide {number} at {width} px runs over", max(over, 0), 0)
        context.close()
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(page_address)
    checks.equal("slides without scripts", page.locator(".slide:visible").count(), count)
    context.close()
