// Links to headings, and code to copy. Every page is complete without this file: headings have ids,
// and contents lead to them.
{
  const words = document.currentScript.dataset;
  const filled = (text, name) => text.replace("{heading}", name);

  // What has happened, for eyes and for screen readers.
  const status = document.createElement("p");
  status.className = "copy-status";
  status.setAttribute("role", "status");
  document.body.append(status);
  let timer;
  const say = (text) => {
    clearTimeout(timer);
    status.textContent = "";
    // A text that stays the same would not be read out again.
    timer = setTimeout(() => {
      status.textContent = text;
      timer = setTimeout(() => { status.textContent = ""; }, 3000);
    }, 50);
  };

  // From a disk, and without a secure connection, browsers have no clipboard for scripts.
  const copySelected = (text) => {
    const box = document.createElement("textarea");
    const focused = document.activeElement;
    box.value = text;
    box.setAttribute("readonly", "");
    box.className = "copy-box";
    document.body.append(box);
    box.select();
    const isCopied = document.execCommand("copy");
    box.remove();
    focused?.focus({ preventScroll: true });
    return isCopied;
  };
  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copySelected(text);
    }
  };

  // The link stands in the heading, after its text, which alone is the heading's name.
  let count = 0;
  for (const heading of document.querySelectorAll("main :is(h2, h3, h4, h5, h6)[id]")) {
    if (heading.querySelector("a, button") || heading.closest(".slides, .facets")) continue;
    const name = document.createElement("span");
    count += 1;
    name.id = `site-heading-${count}`;
    name.append(...heading.childNodes);
    const link = document.createElement("a");
    link.className = "heading-link";
    link.href = `#${encodeURIComponent(heading.id)}`;
    link.setAttribute("aria-label", filled(words.linkTo, name.textContent.trim()));
    link.addEventListener("click", async () => {
      if (await copy(link.href)) say(words.linkCopied);
    });
    heading.setAttribute("aria-labelledby", name.id);
    heading.append(name, link);
  }

  for (const code of document.querySelectorAll(".prose pre")) {
    const box = document.createElement("div");
    box.className = "code";
    code.replaceWith(box);
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words.copy;
    button.addEventListener("click", async () => {
      if (await copy(code.textContent)) say(words.copied);
    });
    box.append(code, button);
  }
}

// Pages that were read can be read again without a connection. It waits until all else is done.
if (document.currentScript?.dataset.worker && navigator.serviceWorker && location.protocol !== "file:") {
  const { worker } = document.currentScript.dataset;
  addEventListener("load", () => setTimeout(async () => {
    try {
      await navigator.serviceWorker.register(worker);
      const { active } = await navigator.serviceWorker.ready;
      active.postMessage(location.href);
    } catch {
      // Somebody does not want it, or has no room: then there is none.
    }
  }, 1000));
}
