"""Which pages of a published site stand for all: of every kind one, and of every part that there is."""

import dataclasses
import pathlib
import re

TAG = re.compile(r"<([a-z][a-z0-9]*)((?: [a-z-]+(?:=\"[^\"]*\")?)*)>")
# What lies apart in styles, scripts or for those who do not see the page.
TELLING = re.compile(r" (class|role|type|lang|dir|hidden|open|aria-current|download|rowspan|colspan)(?:=\"([^\"]*)\")?")
KIND = re.compile(r'<body data-page="([^"]+)"')
TITLE = re.compile(r"<title>(.*?)</title>", re.S)


@dataclasses.dataclass(frozen=True)
class Page:
    path: str
    kind: str
    text: str

    @property
    def title(self):
        return TITLE.search(self.text)[1]

    @property
    def parts(self):
        """Elements, each with what makes it another part than its like."""
        found = set()
        for name, attributes in TAG.findall(self.text):
            found.add(name)
            for attribute, value in TELLING.findall(attributes):
                found.update(f"{name} {attribute}={word}" for word in value.split() or [""])
        return found


def all_pages(site, prefix=""):
    """Every page of a site below an address, without those that only lead to another one."""
    for file in sorted(pathlib.Path(site, prefix).rglob("*.html")):
        text = file.read_text(encoding="utf-8")
        kind = KIND.search(text)
        if kind:
            yield Page(str(file.relative_to(site)), kind[1], text)
        elif 'http-equiv="refresh"' not in text:
            raise SystemExit(f"{file} does not say what kind of page it is")


def representatives(pages, seen=frozenset()):
    """The richest page of each kind, and more until every part is on one of them; those that have
    no kind and no part but what was seen elsewhere are left out."""
    parts = {page: page.parts | {f"page {page.kind}"} for page in pages}
    # The smaller page of two that show as much.
    ranking = sorted(parts, key=lambda page: (-len(parts[page]), len(page.text), page.path))
    chosen, missing = [], set().union(*parts.values()) - seen
    for kind in sorted({page.kind for page in parts}):
        if f"page {kind}" in missing:
            chosen.append(next(page for page in ranking if page.kind == kind))
            missing -= parts[chosen[-1]]
    while missing:
        chosen.append(max(ranking, key=lambda page: len(parts[page] & missing)))
        missing -= parts[chosen[-1]]
    return chosen


def parts_of(pages):
    return set().union(*(page.parts | {f"page {page.kind}"} for page in pages))
