"""What a first visit to a page costs: everything that a browser asks for, compressed as servers do."""

import functools
import gzip
import pathlib
import re
import urllib.parse

LIMIT = 60 * 1024
# A page that holds all pages of a section weighs what they do.
WHOLE = {"print"}
KINDS = {".html": "page", ".css": "styles", ".js": "scripts"}
ICON = re.compile(r'<link rel="icon" href="([^"]+)"')


@functools.cache
def compressed(file):
    return len(gzip.compress(file.read_bytes(), 6))


class Visit:
    """A first visit with an empty cache: the files that were asked for, and what was not right."""

    def __init__(self, browser, address, site, path):
        self.site, self.address = pathlib.Path(site), address
        self.files, self.elsewhere, self.errors = [], [], []
        context = browser.new_context()
        page = context.new_page()
        context.on("request", self.note)
        page.on("console", lambda message: self.errors.append(message.text)
                if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.goto(address + path, wait_until="networkidle")
        # Browsers without a window ask for no icon.
        icon = ICON.search(page.content())
        if icon:
            self.add(urllib.parse.urljoin(page.url, icon[1]))
        context.close()

    def note(self, request):
        if request.url.startswith(self.address):
            self.add(request.url)
        elif not request.url.startswith(("data:", "blob:")):
            self.elsewhere.append(request.url)

    def add(self, url):
        path = urllib.parse.unquote(urllib.parse.urlsplit(url.removeprefix(self.address)).path)
        file = self.site / path
        file = file / "index.html" if file.is_dir() else file
        if file.is_file() and file not in self.files:
            self.files.append(file)

    @property
    def own(self):
        """Pictures and other files that lie beside what authors wrote, not the theme's."""
        return [file for file in self.files
                if file.suffix != ".html" and self.site / "assets" not in file.parents]

    def bytes(self, kind=None):
        """Of the files that the generator makes, or of one kind of them."""
        return sum(compressed(file) for file in self.files
                   if file not in self.own and kind in (None, KINDS.get(file.suffix, "rest")))


def table(visits):
    """Lines that show the weight of pages by their names."""
    kinds = [*KINDS.values(), "rest"]
    yield f"{'KB, compressed':<24}{''.join(f'{kind:>9}' for kind in kinds)}    total  authors’ files"
    for name, visit in visits.items():
        numbers = "".join(f"{visit.bytes(kind) / 1024:9.1f}" for kind in kinds)
        own = sum(compressed(file) for file in visit.own) / 1024
        yield f"{name:<24}{numbers}{visit.bytes() / 1024:9.1f}{own:11.1f}"


def check(checks, browser, address, site, paths, limit=LIMIT):
    """Weighs pages, which have names, and prints what they weigh."""
    visits = {name: Visit(browser, address, site, path) for name, path in paths.items()}
    for name, visit in visits.items():
        checks.true(f"the first visit to {name}", name in WHOLE or visit.bytes() <= limit,
                    f"{visit.bytes()} bytes, more than {limit}")
        checks.equal(f"requests of {name} to another host", visit.elsewhere, [])
        checks.equal(f"errors in the console of {name}", visit.errors, [])
    print("\n".join(table(visits)))
