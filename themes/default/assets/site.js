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

// A box that scrolls sideways can be reached with the keyboard, in browsers that do not see to it
// themselves, and is named for its heading. What need not scroll is no stop on the way.
const headingsAndBoxes = document.querySelectorAll("main :is(h1, h2, h3, h4, h5, h6, .scroll, pre)");

function markWhatScrolls() {
  const others = document.querySelectorAll("[aria-label]:not(.scroll, pre)");
  const taken = new Set([...others].map((other) => other.getAttribute("aria-label")));
  let heading = "";
  for (const part of headingsAndBoxes) {
    if (!part.matches(".scroll, pre")) {
      heading = part.textContent.trim();
    } else if (part.scrollWidth > part.clientWidth) {
      let name = heading;
      for (let number = 2; taken.has(name); number += 1) name = `${heading} ${number}`;
      taken.add(name);
      part.tabIndex = 0;
      part.setAttribute("role", "region");
      part.setAttribute("aria-label", name);
    } else {
      for (const mark of ["tabindex", "role", "aria-label"]) part.removeAttribute(mark);
    }
  }
}

markWhatScrolls();
addEventListener("resize", markWhatScrolls);
document.addEventListener("toggle", markWhatScrolls, true);
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
