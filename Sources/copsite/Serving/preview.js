// Keeps a page of a preview up to date, and shows what is wrong with the handbook. It is no part of
// the site: `copsite serve` adds it to pages, nothing is published with it.
(() => {
  const ownTag = document.currentScript.dataset.tag;
  const key = "copsite-preview";

  // MARK: The place on the page

  const folds = () => [...document.querySelectorAll("details")];
  const remember = () => sessionStorage.setItem(key, JSON.stringify({
    path: location.pathname, x: scrollX, y: scrollY, open: folds().map((fold) => fold.open),
  }));
  const restore = () => {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? "null");
    sessionStorage.removeItem(key);
    if (kept?.path !== location.pathname) return;
    if (kept.open.length === folds().length) {
      folds().forEach((fold, index) => { fold.open = kept.open[index]; });
    }
    const scroll = () => scrollTo({ left: kept.x, top: kept.y, behavior: "instant" });
    scroll();
    // Pictures that come later move what is below them.
    addEventListener("load", scroll, { once: true });
  };
  let isLeaving = false;
  const reload = () => {
    isLeaving = true;
    remember();
    location.reload();
  };

  // MARK: What is wrong

  const styles = `
    :host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647;
      display: flex; justify-content: flex-end; pointer-events: none;
      font: 15px/1.45 system-ui, sans-serif; color-scheme: light dark;
      --ground: light-dark(#fff, #1d1f23); --ink: light-dark(#1b1b1b, #f0f0f0);
      --soft: light-dark(#595959, #b4b4b4); --edge: light-dark(#c9c9c9, #4a4d53);
      --bad: light-dark(#b00020, #ff8a8a); --warn: light-dark(#7a4b00, #f2c063);
      --code: light-dark(#f4f4f4, #2a2d32); }
    @media print { :host { display: none; } }
    * { box-sizing: border-box; }
    [hidden] { display: none !important; }
    button, a { font: inherit; color: inherit; }
    button { cursor: pointer; background: var(--ground); border: 1px solid var(--edge);
      border-radius: 999px; padding: .35em .9em; min-height: 2.4em; }
    :focus-visible { outline: 3px solid light-dark(#0b57d0, #8ab4ff); outline-offset: 2px; }
    .pill { pointer-events: auto; margin: 12px; box-shadow: 0 1px 6px #0004; color: var(--warn);
      font-weight: 600; }
    .pill.bad { color: var(--bad); }
    .panel { pointer-events: auto; width: 100%; max-height: 55vh; overflow: auto;
      background: var(--ground); color: var(--ink); border-top: 4px solid var(--warn);
      box-shadow: 0 -2px 14px #0005; padding: 12px 16px 16px; }
    .panel.bad { border-color: var(--bad); }
    header { display: flex; gap: 12px; align-items: center; justify-content: space-between; }
    h2 { font-size: 1.05em; margin: 0; }
    ol { list-style: none; margin: 10px 0 0; padding: 0; max-width: 70rem; }
    li { border-top: 1px solid var(--edge); padding: 10px 0; }
    p { margin: 0 0 4px; }
    .message { font-weight: 600; }
    .error .kind { color: var(--bad); }
    .warning .kind { color: var(--warn); }
    .place, pre { font: 13px/1.5 ui-monospace, monospace; }
    .place { overflow-wrap: anywhere; }
    .soft { color: var(--soft); }
    pre { margin: 6px 0; padding: 8px 10px; overflow: auto; background: var(--code);
      border-radius: 6px; }`;

  let host, panel, pill, status, isHidden = false, shown = "", state = null, isGone = false;

  const element = (name, className, ...children) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  };

  const build = () => {
    host = document.createElement("copsite-preview");
    const root = host.attachShadow({ mode: "open" });
    const sheet = document.createElement("style");
    sheet.textContent = styles;
    panel = element("section", "panel");
    panel.setAttribute("aria-label", "What is wrong with the handbook");
    pill = element("button", "pill");
    pill.type = "button";
    pill.addEventListener("click", () => {
      if (isGone) return;
      isHidden = false;
      draw();
      panel.querySelector("button")?.focus();
    });
    status = element("p");
    status.setAttribute("role", "status");
    status.style.cssText = "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)";
    panel.hidden = pill.hidden = true;
    root.append(sheet, status, panel, pill);
    document.documentElement.append(host);
  };

  const counted = (count, word) => (count ? `${count} ${word}${count === 1 ? "" : "s"}` : "");
  const summary = () => {
    if (state.failure) return state.failure;
    return [counted(state.errors, "error"), counted(state.warnings, "warning")]
      .filter(Boolean).join(", ");
  };

  const heading = () => {
    if (state.failure) return "The handbook cannot be read";
    if (!state.errors) return `${summary()}: the handbook can be published all the same`;
    const rest = state.isShown ? "you see the last pages without errors" : "pages appear when it is mended";
    return `${summary()}: nothing can be published; ${rest}`;
  };

  const item = (fault) => {
    const place = element("p", "place", fault.place);
    const kind = element("span", "kind", `${fault.severity[0].toUpperCase()}${fault.severity.slice(1)}: `);
    const list = [element("p", "message", kind, fault.message), place];
    if (fault.lines) list.push(element("pre", "", fault.lines.replace(/^ {2}/gm, "").trimEnd()));
    if (fault.help) list.push(element("p", "help", `Help: ${fault.help}`));
    const link = element("a", "", "What does this mean?");
    link.href = `/.copsite/explain/${encodeURIComponent(fault.code)}`;
    link.target = "_blank";
    list.push(element("p", "soft", link, ` ${fault.code}`));
    return element("li", fault.severity, ...list);
  };

  const draw = () => {
    const isBad = Boolean(state?.failure || state?.errors);
    const hasFaults = isBad || Boolean(state?.warnings);
    // Warnings wait until somebody asks for them.
    panel.hidden = !hasFaults || isHidden || isGone;
    pill.hidden = !(isGone || (hasFaults && isHidden));
    pill.className = isBad || isGone ? "pill bad" : "pill";
    pill.textContent = isGone ? "The preview has ended" : hasFaults ? summary() : "";
    panel.className = isBad ? "panel bad" : "panel";
    if (panel.hidden) return;
    const hide = element("button", "", "Hide");
    hide.type = "button";
    hide.addEventListener("click", () => {
      isHidden = true;
      draw();
      pill.focus();
    });
    const list = element("ol", "", ...state.faults.map(item));
    const rest = state.errors + state.warnings - state.faults.length;
    if (rest > 0) list.append(element("li", "soft", `and ${rest} more; the terminal shows all of them`));
    if (state.failureHelp) list.prepend(element("li", "", state.failureHelp));
    panel.replaceChildren(element("header", "", element("h2", "", heading()), hide), list);
  };

  const show = (next) => {
    const isFirst = state === null;
    state = next;
    if (!host) build();
    const waiting = document.getElementById("copsite-waiting");
    if (waiting && !state.isShown) waiting.textContent = "It appears here when what is wrong is mended.";
    const words = JSON.stringify([state.failure, state.faults]);
    if (words === shown) return draw();
    shown = words;
    const isBad = Boolean(state.failure || state.errors);
    isHidden = !isBad;
    draw();
    if (isBad || !isFirst) status.textContent = isBad || state.warnings ? heading() : "Nothing is wrong any more";
  };

  // MARK: Changes

  let seen = null, checking = Promise.resolve();

  // Whether the page is another now.
  const isOld = async () => {
    const response = await fetch(location.pathname, { method: "HEAD", cache: "no-store" });
    return response.headers.get("etag") !== `"${ownTag}"`;
  };

  const take = async (event) => {
    const next = JSON.parse(event.data);
    const isNews = seen !== null && next.version !== seen;
    isGone = false;
    show(next);
    if (isLeaving) return;
    if ((isNews && next.isOfFiles) || await isOld().catch(() => false)) return reload();
    seen = next.version;
  };

  // A browser has few connections for one host: only pages that are seen keep one.
  let source = null;
  const open = () => {
    if (source || document.visibilityState === "hidden") return;
    source = new EventSource("/.copsite/events");
    source.addEventListener("message", (event) => { checking = checking.then(() => take(event)); });
    source.addEventListener("error", () => {
      if (isLeaving) return;
      isGone = true;
      if (!host) build();
      draw();
    });
  };
  const close = () => {
    source?.close();
    source = null;
  };
  document.addEventListener("visibilitychange", () =>
    (document.visibilityState === "hidden" ? close() : open()));
  addEventListener("pagehide", () => {
    isLeaving = true;
    close();
  });
  addEventListener("pageshow", (event) => {
    isLeaving = false;
    if (event.persisted) open();
  });

  restore();
  open();
})();
