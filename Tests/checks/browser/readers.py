"""Readers of a published site: browsers with a clock, a time zone, and scripts or none."""

import contextlib
import datetime
import functools
import http.server
import os
import pathlib
import shutil
import subprocess
import threading

from playwright.sync_api import sync_playwright


def build(copsite, handbook, now, output, strict=True):
    """Publishes a handbook as of a moment, and returns its folder."""
    options = ["--strict"] if strict else []
    subprocess.run(
        [copsite, "build", handbook, *options, "--now", now, "--output", output], check=True,
        stdout=subprocess.DEVNULL, stderr=None if strict else subprocess.DEVNULL)
    return pathlib.Path(output)


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served(folder):
    """The address at which a folder is served meanwhile."""
    handler = functools.partial(QuietHandler, directory=folder)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@contextlib.contextmanager
def chromium():
    program = next(filter(None, map(shutil.which, ["chromium", "chromium-browser"])), None)
    with sync_playwright() as playwright:
        sandbox = [] if os.getuid() else ["--no-sandbox"]
        browser = playwright.chromium.launch(
            executable_path=program, channel=None if program else "chrome", args=sandbox)
        yield browser
        browser.close()


def instant(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


class Reader:
    """Somebody in a time zone who opens pages of a site, each at a moment."""

    def __init__(self, browser, address, zone, scripts=True):
        self.address = address
        self.context = browser.new_context(timezone_id=zone, java_script_enabled=scripts)
        self.page = self.context.new_page()
        self.errors = []
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", self.hear)

    def hear(self, message):
        if message.type in ("error", "warning"):
            self.errors.append(message.text)

    def open(self, path, now=None):
        """Opens a page at a moment, at which the clock stands still."""
        if now:
            self.page.clock.set_fixed_time(instant(now))
        self.page.goto(self.address + path)
        return self

    def return_at(self, now):
        """Looks at the page again that is still open."""
        self.page.clock.set_fixed_time(instant(now))
        self.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        return self

    def texts(self, selector):
        """What is visible of it, each text on one line."""
        found = self.page.locator(selector).filter(visible=True).all_inner_texts()
        return [" ".join(text.split()) for text in found]

    def meetings(self, selector):
        """The visible meetings of a list, each with its mark: 'Kick-off: Tomorrow'."""
        rows = self.page.locator(f":is({selector}) .meeting").filter(visible=True)
        return [": ".join(filter(None, row)) for row in rows.evaluate_all(
            """rows => rows.map(row => [".row-title, .card-title", ".now"].map(part =>
              row.querySelector(part).innerText.trim()))""")]
