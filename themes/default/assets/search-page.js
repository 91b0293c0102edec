// The page for searches: all that is found, with an address for each search.
copsiteSearch.startPage = () => {
  const { place, make, text, fill, find, said, addressOf, communityChoice, tally, kindOf, isWanted, kindNames, paused } = copsiteSearch;
  const shownAtOnce = 20;
  const title = document.title;
  let state;
  let turn = 0;
  let limit = shownAtOnce;

  const field = make("input", { type: "search", name: "q", enterKeyHint: "search", autocomplete: "off", attributes: { "aria-label": text("search_label") } });
  const filters = make("div", { className: "search-filters", hidden: true });
  const status = make("p", { className: "search-status", attributes: { role: "status" } });
  const list = make("ol", { className: "search-list" });
  const rest = make("div", { className: "search-rest" });
  const more = make("button", { type: "button", textContent: text("search_more"), hidden: true });
  const form = make("form", { attributes: { role: "search" } },
    make("div", { className: "search-head" }, field, make("button", { textContent: text("search") })), filters);
  place.querySelector(".search-else").replaceWith(form, status, list, more, rest);
  place.querySelector(".search-lists")?.before(make("p", { className: "search-elsewhere", textContent: text("search_elsewhere") }));

  function read() {
    const query = new URLSearchParams(location.search);
    const kinds = (query.get("kind") ?? "").split(",").filter((kind) => kindNames().has(kind));
    return { words: query.get("q") ?? "", kinds, community: query.get("community") ?? "" };
  }

  // - Parameter isStep: whether the way back leads to what was shown before.
  function go(next, isStep = true) {
    try {
      history[isStep ? "pushState" : "replaceState"](null, "", addressOf(next));
    } catch {
      // Some browsers keep addresses of files on a disk as they are.
    }
    limit = shownAtOnce;
    return show(next);
  }

  // Marks for kinds, as those of lists that are narrowed down.
  function kindMarks(finds) {
    const counts = tally(finds.filter((find) => isWanted(find, { ...state, kinds: [] })), kindOf);
    const marks = make("fieldset", {}, make("legend", { textContent: text("search_kind") }));
    for (const [word, name] of kindNames()) {
      if (!counts.get(word) && !state.kinds.includes(word)) continue;
      const box = make("input", { type: "checkbox", value: word, checked: state.kinds.includes(word) });
      box.onchange = () => go({ ...state, kinds: [...marks.querySelectorAll(":checked")].map(({ value }) => value) });
      marks.append(make("label", {}, box, ` ${name} (${counts.get(word) ?? 0})`));
    }
    return marks;
  }

  // Focus stays on the mark or menu that was used.
  function addFilters(finds) {
    const used = document.activeElement;
    const hadFocus = filters.contains(used);
    filters.replaceChildren(kindMarks(finds), ...communityChoice(finds, state, go));
    filters.hidden = !finds.length;
    if (hadFocus) filters.querySelector(used.value && used.matches("input") ? `[value="${used.value}"]` : "select")?.focus();
  }

  function nameTab() {
    const page = text("search_of_words", { words: state.words });
    document.title = state.words ? text("page_title", { page, site: place.dataset.site }) : title;
  }

  async function show(next) {
    const mine = ++turn;
    state = next;
    list.setAttribute("aria-busy", "true");
    if (field.value !== state.words) field.value = state.words;
    nameTab();
    let [shown, finds, all, helping, message] = [[], [], [], [], ""];
    try {
      if (state.words.trim()) {
        const found = await find(state, limit, go);
        ({ shown, finds, helping } = found);
        all = found.result.finds;
        message = said(found.result, finds);
      }
    } catch {
      message = text("search_failed");
    }
    if (mine !== turn) return;
    list.removeAttribute("aria-busy");
    list.replaceChildren(...shown.map((record) => make("li", {}, fill(make("a", { href: record.url, className: "search-find" }), record))));
    rest.replaceChildren(...helping);
    status.textContent = message;
    more.hidden = finds.length <= limit;
    addFilters(all);
    place.classList.toggle("has-results", finds.length > 0);
  }

  more.onclick = async () => {
    const first = limit;
    limit += shownAtOnce;
    await show(state);
    list.children[first]?.querySelector("a").focus();
  };
  const typed = () => ({ ...state, words: field.value });
  const goSoon = paused(() => field.value !== state.words && go(typed(), false));
  field.addEventListener("input", goSoon);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(typed());
  });
  addEventListener("popstate", () => show(read()));
  show(read());

  return { open: () => field.focus() };
};
