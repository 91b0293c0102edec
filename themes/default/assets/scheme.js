// Light or dark, as the reader chose. It is loaded before the styles, so that no page is seen in
// the other first; without it, pages follow the reader's device.
(() => {
  const key = "copsite-appearance";
  const root = document.documentElement;
  const grounds = [...document.querySelectorAll("meta[name=theme-color]")];
  const own = grounds.map((ground) => ground.content);
  let choice = null;

  function read() {
    try {
      choice = localStorage.getItem(key);
    } catch {
      // Where nothing may be kept, a choice holds for the page.
    }
  }

  function show() {
    const shown = ["light", "dark"].indexOf(choice);
    root.dataset.appearance = shown < 0 ? "auto" : choice;
    grounds.forEach((ground, index) => {
      ground.content = own[shown < 0 ? index : shown];
    });
    const select = document.getElementById("site-appearance");
    if (select) {
      select.value = root.dataset.appearance;
    }
  }

  function choose(event) {
    choice = event.target.value;
    try {
      localStorage.setItem(key, choice);
    } catch {
      // As above.
    }
    show();
  }

  read();
  show();
  document.addEventListener("DOMContentLoaded", () => {
    show();
    document.getElementById("site-appearance")?.addEventListener("change", choose);
  });
  // Another tab, or a page that the browser had kept.
  addEventListener("storage", (event) => {
    if (event.key === key || event.key === null) {
      read();
      show();
    }
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      read();
      show();
    }
  });
})();
