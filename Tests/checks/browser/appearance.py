"""How pages look: light or dark as the reader chose, where they are in the menus, and what a site
has of its own."""

import pathlib
import re
import shutil

import readers
from readers import Reader

FAMILIES = "communities/welcoming-families/"
# Of the theme's stylesheet: paper and tint, light and dark.
GROUNDS = {"light": [(253, 252, 249), (244, 241, 234)], "dark": [(24, 23, 21), (35, 33, 30)]}
PAPER = {scheme: "rgb({}, {}, {})".format(*grounds[0]) for scheme, grounds in GROUNDS.items()}
INDEX = "index.html"


def check_sample(checks, browser, address):
    check_choice(checks, browser, address)
    check_first_paint(checks, browser, address)
    check_menu(checks, browser, address)
    check_contents(checks, browser, address)
    check_phone(checks, browser, address)
    check_without_scripts(checks, browser, address)
    for scheme in GROUNDS:
        for path in "", FAMILIES, "communities/sixty-second-briefing/":
            check_contrast(checks, browser, address, path, scheme)


def check_own(checks, browser, copsite, sample, folder):
    """A site with colors, a logo and a font of its own."""
    site = own_site(copsite, sample, pathlib.Path(folder))
    reader = Reader(browser, site.as_uri() + "/", "UTC")
    reader.open("about/" + INDEX)
    checks.equal("its accent", color(reader, "main a", "color"), [0, 94, 165])
    family = style(reader, "main p", "fontFamily")
    checks.true("its font", family.startswith('"Site text"'), family)
    checks.true("its headings", style(reader, "h1", "fontFamily").startswith("system-ui"),
                style(reader, "h1", "fontFamily"))
    checks.equal("its logo", visible_logos(reader), ["logo.svg"])
    reader.page.emulate_media(color_scheme="dark")
    # It is fetched when it is first shown.
    reader.page.locator(".for-dark").wait_for(timeout=20000)
    checks.equal("its logo on dark", visible_logos(reader), ["night.svg"])
    reader.page.locator("#site-appearance").select_option("light")
    checks.equal("its logo, light again", visible_logos(reader), ["logo.svg"])
    for scheme in GROUNDS:
        check_contrast(checks, browser, site.as_uri() + "/", "about/", scheme)
    others = [error for error in reader.errors if "own.woff2" not in error and "OTS" not in error]
    checks.equal("errors of the own site", others, [])


# MARK: - Light and dark


def check_choice(checks, browser, address):
    """The choice holds on the next page, in other tabs and after a return."""
    context = browser.new_context(color_scheme="light")
    one, other = context.new_page(), context.new_page()
    one.goto(address + INDEX)
    other.goto(address + FAMILIES + INDEX)
    select = "#site-appearance"
    checks.equal("automatic at first", (ground(one), one.input_value(select)),
                 (PAPER["light"], "auto"))
    one.emulate_media(color_scheme="dark")
    checks.equal("automatic follows the device", ground(one), PAPER["dark"])
    one.emulate_media(color_scheme="light")
    one.get_by_label("Light or dark").focus()
    one.keyboard.press("End")
    checks.equal("dark by the keyboard", (ground(one), one.input_value(select)),
                 (PAPER["dark"], "dark"))
    other.wait_for_function("document.documentElement.dataset.appearance === 'dark'", timeout=20000)
    checks.equal("dark in the other tab", (ground(other), other.input_value(select)),
                 (PAPER["dark"], "dark"))
    bars = "[...document.querySelectorAll('meta[name=theme-color]')].map((meta) => meta.content)"
    checks.equal("the browser's bar", one.evaluate(bars), ["#181715"] * 2)
    one.goto(address + "using/themes/" + INDEX)
    checks.equal("dark on the next page", (ground(one), one.input_value(select)),
                 (PAPER["dark"], "dark"))
    one.select_option(select, "auto")
    checks.equal("automatic again", ground(one), PAPER["light"])
    checks.equal("the browser's bar again", one.evaluate(bars), ["#fdfcf9", "#181715"])
    one.select_option(select, "dark")
    one.emulate_media(media="print")
    checks.equal("on paper", ground(one), "rgb(255, 255, 255)")
    context.close()


def check_first_paint(checks, browser, address):
    """The choice is known before the stylesheet is: nothing is painted in the other scheme."""
    context = browser.new_context(color_scheme="light")
    context.add_init_script("localStorage.setItem('copsite-appearance', 'dark');")
    page = context.new_page()
    seen = []
    page.expose_function("tell", lambda scheme: seen.append(scheme))
    page.add_init_script("""new MutationObserver((_, observer) => {
      if (document.querySelector('link[rel=stylesheet]')) {
        observer.disconnect();
        tell(document.documentElement.dataset.appearance ?? 'none');
      }
    }).observe(document, { childList: true, subtree: true });""")
    page.goto(address + INDEX)
    checks.equal("the scheme when the stylesheet is asked for", seen, ["dark"])
    checks.equal("nothing but the script in the head blocks", page.evaluate(
        "[...document.scripts].filter((s) => s.src && !s.defer).map((s) => s.src.split('/').pop())"
    ), ["scheme.js"])
    context.close()


def check_contrast(checks, browser, address, path, scheme):
    """Links and marks on paper and tint, as the browser computes them."""
    reader = Reader(browser, address, "UTC")
    reader.page.emulate_media(color_scheme=scheme)
    reader.open(path + INDEX)
    accent = color(reader, "main a:not(.row-facts a, .head-facts a)", "color")
    for behind in GROUNDS[scheme]:
        ratio = contrast(accent, behind)
        checks.true(f"the accent of /{path}, {scheme}", ratio >= 4.5, f"{ratio:.2f} to 1")
    reader.context.close()


# MARK: - Where one is


def check_menu(checks, browser, address):
    """On a low window the menu scrolls by itself to the page, and the page does not move."""
    context = browser.new_context(viewport={"width": 1280, "height": 330})
    page = context.new_page()
    page.goto(address + "using/for-machines/" + INDEX)
    inside = """() => {
      const menu = document.querySelector('.section-nav').getBoundingClientRect();
      const item = document.querySelector('.section-nav [aria-current=page]')
        .getBoundingClientRect();
      return item.top >= menu.top - 1 && item.bottom <= menu.bottom + 1;
    }"""
    checks.equal("the page in its menu", page.evaluate(inside), True)
    checks.equal("the page stays", page.evaluate("scrollY"), 0)
    scrolled = page.evaluate("document.querySelector('.section-nav').scrollTop")
    checks.true("the menu is scrolled", scrolled > 0, scrolled)
    page.locator(".section-nav a", has_text="Publish it").click()
    page.wait_for_load_state()
    checks.equal("the menu as it was", page.evaluate(
        "document.querySelector('.section-nav').scrollTop"), scrolled)
    page.goto(address + FAMILIES + INDEX)
    checks.equal("the menu of another section", page.evaluate(
        "document.querySelector('.section-nav').scrollTop"), 0)
    context.close()


def check_contents(checks, browser, address):
    """The part that is read is marked, one at a time, to the end of the page."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.goto(address + "using/markdown/" + INDEX)
    marked = """[...document.querySelectorAll('.contents [aria-current]')]
      .map((link) => link.textContent)"""
    page.evaluate("document.getElementById('small-things').scrollIntoView()")
    page.wait_for_function("document.querySelector('.contents [aria-current]')?.hash"
                           " === '#small-things'", timeout=20000)
    checks.equal("the part that is read", page.evaluate(marked), ["Small things"])
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    page.wait_for_function("document.querySelector('.contents [aria-current]')?.hash"
                           " === '#html'", timeout=20000)
    checks.equal("the last part", page.evaluate(marked), ["HTML"])
    context.close()


def check_phone(checks, browser, address):
    """Menus are folded, can be found, and are large enough for a thumb."""
    context = browser.new_context(viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.goto(address + FAMILIES + "how-we-decide/" + INDEX)
    menu = page.locator(".top-nav a")
    checks.equal("the main menu is folded", menu.first.is_visible(), False)
    page.get_by_text("Menu", exact=True).click()
    checks.equal("the main menu unfolds", menu.first.is_visible(), True)
    page.locator(".section-nav > details > summary").click()
    heights = page.locator(
        ".top-nav a, .section-nav > .folded a, .menu summary, #site-appearance").evaluate_all(
        "items => items.filter((item) => item.checkVisibility())"
        ".map((item) => item.getBoundingClientRect().height)")
    checks.true("targets on a phone", min(heights) >= 30, heights)
    wide = page.evaluate("document.documentElement.scrollWidth")
    checks.true("nothing is wider than a small phone", wide <= 320, wide)
    context.close()


def check_without_scripts(checks, browser, address):
    reader = Reader(browser, address, "UTC", scripts=False)
    reader.page.emulate_media(color_scheme="dark")
    reader.open(FAMILIES + "how-we-decide/" + INDEX)
    checks.equal("dark without scripts", ground(reader.page), PAPER["dark"])
    checks.equal("no choice without scripts", reader.texts("#site-appearance"), [])
    checks.true("the menu without scripts", "How we make decisions" in
                reader.texts(".section-nav [aria-current=page]"), reader.texts(".section-nav a"))
    reader.context.close()


# MARK: - Reading pages


def ground(page):
    return page.evaluate("getComputedStyle(document.body).backgroundColor")


def style(reader, selector, name):
    return reader.page.locator(selector).first.evaluate(
        f"(item) => getComputedStyle(item).{name}")


def color(reader, selector, name):
    return [int(part) for part in re.findall(r"\d+", style(reader, selector, name))[:3]]


def visible_logos(reader):
    logos = reader.page.locator(".logo").filter(visible=True)
    return logos.evaluate_all("logos => logos.map((logo) => logo.src.split('/').pop())")


def contrast(one, other):
    """WCAG 2.2, “contrast ratio”."""
    def luminance(channels):
        light = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
                 for value in (channel / 255 for channel in channels)]
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]
    dark, light = sorted([luminance(one), luminance(other)])
    return (light + 0.05) / (dark + 0.05)


def own_site(copsite, sample, folder):
    content = folder / "own/content"
    (content / "images").mkdir(parents=True)
    # Its bytes are no font: the page must name it, and show the next family until it is there.
    (content / "own.woff2").write_bytes(b"wOF2")
    for name in "logo.svg", "night.svg":
        (content / "images" / name).write_text(
            '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="32">'
            '<rect width="64" height="32"/></svg>')
    (content / "index.md").write_text("# Start\n")
    (content / "about.md").write_text("# About\n\nA text with a way [to the start](index.md).\n")
    (content / "site.yaml").write_text(
        "title: Own\ncolors: {accent: '#005ea5'}\n"
        "logo: {file: images/logo.svg, dark: images/night.svg}\n"
        "fonts: {text: own.woff2, headings: system}\n")
    shutil.copytree(sample / "themes", folder / "own/themes", dirs_exist_ok=True)
    return readers.build(copsite, folder / "own", "2026-11-24T12:00Z", folder / "own-site")
