// Small conveniences. Every page is complete without this file.

// Addresses without "index.html" are shorter to share; on a disk the full name is needed.
if (location.protocol.startsWith("http") && location.pathname.endsWith("/index.html")) {
  history.replaceState(history.state, "", location.pathname.slice(0, -10) + location.search + location.hash);
}

// Where nobody said where the site is published, the address of a calendar is that of its file.
for (const feed of document.querySelectorAll("[data-feed]")) {
  if (location.protocol.startsWith("http")) {
    const url = new URL(feed.dataset.feed, location).href;
    feed.querySelector("input").value = url;
    feed.querySelector("a").href = url.replace(/^https?/, "webcal");
    feed.hidden = false;
  }
}

// A box that scrolls sideways must be reachable with the keyboard.
for (const box of document.querySelectorAll(".prose table, .prose pre")) {
  if (box.scrollWidth > box.clientWidth) {
    box.tabIndex = 0;
  }
}
