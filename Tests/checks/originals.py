"""Which Markdown files of a folder are read for themselves: all but translations of others."""

import re

TRANSLATION = re.compile(r"(.+)\.[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*\.md")


def is_translation(path):
    match = TRANSLATION.fullmatch(path.name)
    return match is not None and path.with_name(match[1] + ".md").exists()


def original(path):
    """The file that a translation translates; any other is its own."""
    return path.with_name(TRANSLATION.fullmatch(path.name)[1] + ".md") if is_translation(path) else path


def originals(paths):
    return [path for path in sorted(paths) if not is_translation(path)]
