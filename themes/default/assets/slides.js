// Shows slides one at a time. Without this file they are a page to read and to print.

const deck = document.getElementById("site-slides");
const slides = [...deck.querySelectorAll(".slide")];
const root = document.documentElement;
// Windows of the same slides tell one another where they are, also from a disk.
const channel = "copsite-slides:" + location.pathname;
// A line of Arabic goes on to the left, and so do slides.
const rightward = () => getComputedStyle(deck).direction === "rtl" ? -1 : 1;
const isShown = () => root.classList.contains("presenting");
let current = 0;

const make = (name, className, text) => {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
};
const start = make("button", "", deck.dataset.start);
start.type = "button";
deck.prepend(start);
const bar = make("div", "slide-bar", "");
const count = make("span", "", "");
count.setAttribute("role", "status");
const then = make("span", "slide-then", "");
bar.append(count, then, make("span", "", deck.dataset.hint));
const help = make("p", "slide-help", deck.dataset.help);
help.hidden = true;
deck.append(help, bar);
slides.forEach((slide, index) => { slide.id = "site-slide-" + (index + 1); });

const titleOf = (slide) => slide.getAttribute("aria-label") ?? slide.querySelector("h1").textContent;

const show = (index, tell = true) => {
  current = Math.max(0, Math.min(index, slides.length - 1));
  root.classList.add("presenting");
  slides.forEach((slide, at) => slide.classList.toggle("is-shown", at === current));
  slides[current].scrollTop = 0;
  count.textContent = deck.dataset.count.replace("{number}", current + 1).replace("{count}", slides.length);
  const next = slides[current + 1];
  then.textContent = next ? deck.dataset.next + " " + titleOf(next) : "";
  history.replaceState(history.state, "", "#site-slide-" + (current + 1));
  try {
    if (tell) { localStorage.setItem(channel, current); }
  } catch {
    // No storage: this window goes alone.
  }
};

const stop = () => {
  help.hidden = true;
  root.classList.remove("presenting", "with-notes");
  history.replaceState(history.state, "", location.pathname + location.search);
  slides[current].scrollIntoView();
  start.focus({ preventScroll: true });
};

const followHash = () => {
  const number = /^#site-slide-(\d+)$/.exec(location.hash);
  if (number) { show(number[1] - 1, false); }
};

const keys = {
  ArrowRight: () => show(current + rightward()),
  PageDown: () => show(current + 1),
  " ": (event) => show(current + (event.shiftKey ? -1 : 1)),
  ArrowLeft: () => show(current - rightward()),
  PageUp: () => show(current - 1),
  Home: () => show(0),
  End: () => show(slides.length - 1),
  s: () => root.classList.toggle("with-notes"),
  "?": () => { help.hidden = !help.hidden; },
  Escape: stop,
};

start.addEventListener("click", () => show(0));
addEventListener("hashchange", followHash);
addEventListener("storage", (event) => {
  if (event.key === channel && event.newValue !== null && isShown()) { show(+event.newValue, false); }
});
addEventListener("keydown", (event) => {
  const action = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!isShown() || !action || event.ctrlKey || event.metaKey || event.altKey) { return; }
  event.preventDefault();
  action(event);
});

let touch;
deck.addEventListener("touchstart", (event) => {
  touch = event.touches.length === 1 ? event.touches[0] : undefined;
}, { passive: true });
deck.addEventListener("touchend", (event) => {
  if (!touch || !isShown()) { return; }
  const across = event.changedTouches[0].clientX - touch.clientX;
  const down = event.changedTouches[0].clientY - touch.clientY;
  if (Math.abs(across) > 50 && Math.abs(across) > 2 * Math.abs(down)) { show(current - Math.sign(across) * rightward()); }
  touch = undefined;
});

followHash();
