// Small conveniences. Every page is complete without this file.

// Addresses without "index.html" are shorter to share; on a disk the full name is needed.
if (location.protocol.startsWith("http") && location.pathname.endsWith("/index.html")) {
  history.replaceState(history.state, "", location.pathname.slice(0, -10) + location.search + location.hash);
}

// A box that scrolls sideways must be reachable with the keyboard.
for (const box of document.querySelectorAll(".prose table, .prose pre")) {
  if (box.scrollWidth > box.clientWidth) {
    box.tabIndex = 0;
  }
}
