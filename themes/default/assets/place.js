// Where the reader is: the menu of the section stays as it was scrolled and shows the page, and the
// contents mark the part that is read. Every page is complete without this file.

/** Scrolls a box, and nothing around it, until an item of it can be seen. */
function keepInView(box, item) {
  const { top, bottom } = item.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom) {
    box.scrollTop += top - frame.top - frame.height / 3;
  }
}

const menu = document.querySelector(".section-nav");
if (menu) {
  const key = "copsite-menu";
  const section = menu.querySelector("a").href;
  try {
    const [of, scrolled] = JSON.parse(sessionStorage.getItem(key)) ?? [];
    if (of === section) {
      menu.scrollTop = scrolled;
    }
    addEventListener("pagehide", () => {
      sessionStorage.setItem(key, JSON.stringify([section, menu.scrollTop]));
    });
  } catch {
    // Nothing may be kept here: each page begins at the top of its menu.
  }
  const current = menu.querySelector("[aria-current]");
  if (current?.offsetParent) {
    keepInView(menu, current);
  }
}

const contents = document.querySelector(".contents");
const parts = [...document.querySelectorAll(".contents a")]
  .map((link) => ({ link, head: document.getElementById(decodeURIComponent(link.hash.slice(1))) }))
  .filter((part) => part.head);

function markPart() {
  const line = innerHeight / 3;
  let read = parts.filter((part) => part.head.getBoundingClientRect().top < line).pop();
  const page = document.documentElement;
  if (page.scrollHeight > innerHeight && scrollY + innerHeight >= page.scrollHeight - 2) {
    // What is short at the end of a page never comes up to the line.
    read = parts[parts.length - 1];
  }
  for (const { link } of parts) {
    if (link !== read?.link) {
      link.removeAttribute("aria-current");
    } else if (!link.hasAttribute("aria-current")) {
      link.setAttribute("aria-current", "true");
      if (link.offsetParent) {
        keepInView(contents, link);
      }
    }
  }
}

if (parts.length) {
  // The line that heads cross, and the end of the page.
  const observer = new IntersectionObserver(markPart, { rootMargin: "0px 0px -66.7% 0px" });
  parts.forEach((part) => observer.observe(part.head));
  addEventListener("scrollend", markPart);
  addEventListener("hashchange", markPart);
  markPart();
}
