"""axe-core on one page: all rules of WCAG 2.0 to 2.2, A and AA, and those of good practice."""

import importlib.resources

SOURCE = importlib.resources.files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
# Not on by themselves: the size of targets, and rules that are still being tried out.
MORE = ["target-size", "label-content-name-mismatch", "table-fake-caption", "td-has-header",
        "focus-order-semantics"]
# What another color scheme can make worse; the rest is the same in all of them.
OF_COLORS = ["color-contrast", "link-in-text-block"]

RUN = """options => axe.run(document, options).then(result =>
  ["violations", "incomplete"].map(kind => result[kind].flatMap(rule => rule.nodes.map(node =>
    [rule.id, node.target.flat().join(" "), (node.any.concat(node.all, node.none)[0] ?? rule).message ?? ""]))))"""


def add_to(page):
    page.evaluate(SOURCE)


def run(page, only=None):
    """What is wrong on it, and what is left to be looked at: rule, element and message of each."""
    chosen = {"type": "rule", "values": only} if only else {"type": "tag", "values": TAGS}
    rules = {} if only else {name: {"enabled": True} for name in MORE}
    return page.evaluate(RUN, {
        "runOnly": chosen, "rules": rules, "resultTypes": ["violations", "incomplete"],
        # No rule that is asked for needs the styles as text.
        "preload": False, "iframes": False})
