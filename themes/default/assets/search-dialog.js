// The search over a page: a field with the best results below it (a combobox with a list, as the ARIA
// Authoring Practices describe it).
copsiteSearch.makeDialog = () => {
  const { make, text, fill, find, said, addressOf, kindChoice, communityChoice, paused } = copsiteSearch;
  const shownAtOnce = 7;
  const state = { words: "", kinds: [], community: "" };
  let turn = 0;
  let active = -1;

  const list = make("div", { id: "site-search-list", className: "search-list", attributes: { role: "listbox", "aria-label": text("search") } });
  const field = make("input", {
    type: "text", autocomplete: "off", spellcheck: false, enterKeyHint: "search", placeholder: text("search_label"),
    attributes: {
      role: "combobox", "aria-label": text("search_label"), "aria-autocomplete": "list",
      "aria-controls": list.id, "aria-expanded": "false",
    },
  });
  const status = make("p", { className: "search-status", attributes: { role: "status" } });
  const filters = make("div", { className: "search-filters", hidden: true });
  const rest = make("div", { className: "search-rest" });
  const all = make("a", { href: addressOf(state), textContent: text("search_all_results") });
  const close = make("button", { type: "button", textContent: text("search_close"), onclick: () => dialog.close() });
  const dialog = make("dialog", { className: "search-dialog", attributes: { "aria-label": text("search") } },
    make("div", { className: "search-head" }, field, close), filters, status, list, rest,
    make("p", { className: "search-foot" }, all, " ", make("small", { textContent: text("search_keys") })));

  function choose(index) {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = index;
    const option = list.children[active];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) field.setAttribute("aria-activedescendant", option.id); else field.removeAttribute("aria-activedescendant");
  }

  function change(next) {
    list.setAttribute("aria-busy", "true");
    Object.assign(state, next);
    field.value = state.words;
    return show();
  }

  function option(record, index) {
    return fill(make("a", {
      id: "site-search-result-" + index, href: record.url, tabIndex: -1, className: "search-find",
      onclick: () => dialog.close(), attributes: { role: "option", "aria-selected": "false" },
    }), record);
  }

  async function show() {
    const mine = ++turn;
    all.href = addressOf(state);
    let [shown, helping, message, menus] = [[], [], "", []];
    try {
      if (state.words.trim()) {
        const found = await find(state, shownAtOnce, change);
        ({ shown, helping } = found);
        message = said(found.result, found.finds);
        const finds = found.result.finds;
        if (finds.length) menus = [kindChoice(finds, state, change), ...communityChoice(finds, state, change)];
      }
    } catch {
      message = text("search_failed");
    }
    if (mine !== turn) return;
    list.removeAttribute("aria-busy");
    // The menus are made anew: focus stays on the one that was used.
    const used = [...filters.children].findIndex((menu) => menu.contains(document.activeElement));
    list.replaceChildren(...shown.map(option));
    list.scrollTop = 0;
    rest.replaceChildren(...helping);
    filters.replaceChildren(...menus);
    filters.hidden = !menus.length;
    filters.children[used]?.querySelector("select").focus();
    status.textContent = message;
    field.setAttribute("aria-expanded", String(shown.length > 0));
    choose(-1);
    if (!dialog.contains(document.activeElement)) field.focus();
  }

  const showSoon = paused(show);
  field.addEventListener("input", () => {
    state.words = field.value;
    list.setAttribute("aria-busy", "true");
    showSoon();
  });
  field.addEventListener("keydown", (event) => {
    const last = list.children.length - 1;
    const moves = { ArrowDown: active < last ? active + 1 : -1, ArrowUp: active < 0 ? last : active - 1 };
    // Without a chosen result these keys belong to the text.
    if (active >= 0) Object.assign(moves, { Home: 0, End: last });
    if (event.key in moves && last >= 0) {
      event.preventDefault();
      choose(moves[event.key]);
    } else if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      if (active >= 0) list.children[active].click(); else if (state.words.trim()) location.assign(addressOf(state));
    }
  });
  // A click beside it closes it, as one expects of what lies over a page.
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);

  return {
    open() {
      if (!dialog.open) dialog.showModal();
      field.focus();
      field.select();
    },
  };
};
