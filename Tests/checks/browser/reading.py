"""What people expect of a handbook while they read: links to headings, code to copy, pages that
can be read again without a connection, a section to print on one page; with scripts and without."""

from readers import Reader

CODE = "using/building/index.html"
SECTION = "communities/welcoming-families/"


def check(checks, browser, address):
    headings(checks, browser, address)
    code(checks, browser, address)
    book(checks, browser, address)
    without_scripts(checks, browser, address)


def reader_with_clipboard(browser, address):
    reader = Reader(browser, address, "America/Los_Angeles")
    if address.startswith("http"):
        reader.context.grant_permissions(["clipboard-read", "clipboard-write"])
    return reader


def pasted(page):
    """What is on the clipboard, as a box for text gets it."""
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<textarea id=paste>')")
    page.focus("#paste")
    page.keyboard.press("Control+V")
    text = page.input_value("#paste")
    page.evaluate("document.querySelector('#paste').remove()")
    return text


def headings(checks, browser, address):
    reader = reader_with_clipboard(browser, address).open(CODE)
    page, where = reader.page, f"headings of {address}"
    heading = page.locator("main :is(h2, h3)[id]").first
    name = heading.inner_text().strip()
    checks.equal(f"{where}: a link has a name",
                 heading.locator("a").get_attribute("aria-label"), f"Link to “{name}”")
    checks.equal(f"{where}: the heading's name is its text alone",
                 page.get_by_role("heading", name=name, exact=True).count(), 1)
    checks.true(f"{where}: text of headings is not changed", "#" not in name, name)
    box = heading.locator("a").bounding_box()
    checks.true(f"{where}: large enough", box["width"] >= 24 and box["height"] >= 24, box)
    checks.equal(f"{where}: out of the way", heading.locator("a").evaluate(
        "link => getComputedStyle(link).opacity"), "0")
    heading.locator("a").focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("[role=status]:has-text('Link copied')")
    fragment = "#" + heading.get_attribute("id")
    checks.true(f"{where}: the address shows it", page.url.endswith(fragment), page.url)
    checks.equal(f"{where}: the address is copied", pasted(page), page.url)
    checks.equal(f"{where}: no errors", reader.errors, [])
    reader.context.close()
    phone = browser.new_context(viewport={"width": 320, "height": 600}, has_touch=True,
                                is_mobile=True)
    page = phone.new_page()
    page.goto(address + CODE)
    checks.equal(f"{where}: always there on a phone", page.locator(".heading-link").first.evaluate(
        "link => getComputedStyle(link).opacity"), "1")
    checks.equal(f"{where}: nothing sticks out of a phone", page.evaluate(
        "document.documentElement.scrollWidth"), 320)
    phone.close()


def code(checks, browser, address):
    reader = reader_with_clipboard(browser, address).open(CODE)
    page, where = reader.page, f"code of {address}"
    block = page.locator(".prose pre").first
    text = block.evaluate("block => block.textContent")
    checks.true(f"{where}: the language stays", page.locator("pre code[class]").count() > 0, "none")
    block.locator("xpath=..").get_by_role("button", name="Copy").click()
    page.wait_for_selector("[role=status]:has-text('Copied')")
    checks.equal(f"{where}: all of it is copied", pasted(page), text)
    checks.equal(f"{where}: no errors", reader.errors, [])
    reader.context.close()


def book(checks, browser, address):
    """A community on one page: ids are told apart, links stay on it, nothing is said twice."""
    reader = Reader(browser, address, "UTC").open(SECTION + "index.html")
    page, where = reader.page, f"all on one page, {address}"
    page.get_by_role("link", name="Print this section, all on one page").click()
    page.wait_for_selector(".book")
    ids = page.locator("[id]").evaluate_all("all => all.map(one => one.id)")
    checks.equal(f"{where}: ids", len(ids), len(set(ids)))
    broken = page.evaluate(
        """() => [...document.querySelectorAll('main a[href^="#"]')].map(link => link.hash)
             .filter(hash => !document.getElementById(decodeURIComponent(hash.slice(1))))""")
    checks.equal(f"{where}: links within it", broken, [])
    parts = page.locator(".book-part").count()
    checks.equal(f"{where}: contents", page.locator(".report-contents li").count(), parts)
    checks.equal(f"{where}: one title", page.locator("h1").count(), 1)
    outside = page.evaluate(
        """() => { const parts = new Set([...document.querySelectorAll('.report-contents a')]
                 .map(link => link.hash.slice(1)));
             return [...document.querySelectorAll('.book-part .breadcrumb, .book-part nav a')]
                 .filter(link => link.offsetParent).length + (parts.size === 0) }""")
    checks.equal(f"{where}: no menus in it", outside, 0)
    page.emulate_media(media="print")
    checks.equal(f"{where}: on paper no links beside headings", page.locator(
        ".heading-link").filter(visible=True).count(), 0)
    checks.equal(f"{where}: no errors", reader.errors, [])
    reader.context.close()


def without_scripts(checks, browser, address):
    reader = Reader(browser, address, "UTC", scripts=False).open(CODE)
    page = reader.page
    checks.equal(f"{address} without scripts: no buttons that do nothing",
                 page.locator("main button, .heading-link").count(), 0)
    checks.true(f"{address} without scripts: headings can be linked to",
                page.locator("main h2[id]").count() > 0, "none")
    reader.context.close()


def offline(checks, browser, address):
    """On a server only: browsers keep nothing of what is read from a disk."""
    reader = Reader(browser, address, "UTC").open(CODE)
    page, context = reader.page, reader.context
    page.wait_for_function("navigator.serviceWorker.controller", timeout=15000)
    page.wait_for_function(
        """async () => { const names = (await caches.keys()).filter(name => /pages$/.test(name));
             return names.length && (await (await caches.open(names[0])).keys()).length }""",
        timeout=15000)
    reader.open(SECTION + "index.html")
    page.wait_for_load_state("networkidle")
    hosts = page.evaluate(
        """async () => { const all = [];
             for (const name of await caches.keys())
               for (const key of await (await caches.open(name)).keys()) all.push(key.url);
             return all.filter(url => !url.startsWith(location.origin)) }""")
    checks.equal("offline: nothing of other hosts is kept", hosts, [])
    context.set_offline(True)
    reader.errors.clear()
    reader.open(CODE)
    checks.equal("offline: a page that was read can be read again",
                 page.locator("h1").inner_text(), "Build the site")
    checks.true("offline: with its styles", page.evaluate(
        "getComputedStyle(document.querySelector('.masthead')).borderBlockEndWidth") == "1px", "")
    reader.open("using/markdown/index.html")
    page.wait_for_selector("[data-kept] li")
    checks.equal("offline: another leads to what was kept", page.locator("h1").inner_text(),
                 "No connection")
    checks.equal("offline: all that was read is listed",
                 sorted(page.locator("[data-kept] li").all_inner_texts()),
                 ["Build the site", "Welcoming families"])
    checks.true("offline: and how to try again",
                page.get_by_role("link", name="Try again").get_attribute("href")
                .endswith("using/markdown/index.html"), "not the page")
    context.set_offline(False)
    page.get_by_role("link", name="Try again").click()
    page.wait_for_url("**/using/markdown/**")
    checks.equal("online again: the page is there", page.locator("h1").inner_text(),
                 "Markdown we understand")
    context.close()


def members_keep_nothing(checks, browser, address):
    reader = Reader(browser, address, "UTC").open("index.html")
    reader.page.wait_for_timeout(2500)
    count = reader.page.evaluate("navigator.serviceWorker.getRegistrations().then(all => all.length)")
    checks.equal("members: nothing is kept", count, 0)
    reader.context.close()
