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

// Search opens over the page on which the reader is; its link leads to a page of its own.
{
  const assets = document.currentScript.src.replace(/site\.js.*$/, "");
  const link = document.querySelector(".search-link a");

  function openSearch() {
    const open = () => copsiteOpenSearch().catch(leave);
    const leave = () => location.assign(link.href);
    if (window.copsiteOpenSearch) {
      open();
      return;
    }
    const script = document.createElement("script");
    Object.assign(script, { src: assets + "search.js", onload: open, onerror: leave });
    document.head.append(script);
  }

  link?.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    openSearch();
  });
  addEventListener("keydown", (event) => {
    if (!link || event.altKey || event.defaultPrevented) return;
    const isCommand = event.ctrlKey || event.metaKey;
    const isTyping = event.target.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
    if (isCommand ? event.key.toLowerCase() === "k" && !event.shiftKey : event.key === "/" && !isTyping) {
      event.preventDefault();
      openSearch();
    }
  });
}
