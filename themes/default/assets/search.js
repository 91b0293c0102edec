// Searches the handbook: in a dialog over any page, and on a page of its own with an address for each
// search. Each of the files search-….js adds its part to copsiteSearch.
{
  const assets = new URL(".", document.currentScript.src);
  const place = document.getElementById("site-search");
  const page = place ? location.pathname : document.querySelector(".search-link a").href;
  let about;

  window.copsiteSearch = {};

  function loadScript(name) {
    return new Promise((resolve, reject) => {
      // In their order.
      const script = make("script", { src: new URL(name + ".js", assets), async: false, onload: resolve, onerror: reject });
      document.head.append(script);
    });
  }

  async function start() {
    if (!place) document.head.append(make("link", { rel: "stylesheet", href: new URL("search.css", assets) }));
    const parts = ["index", "words", "engine", place ? "page" : "dialog"];
    await Promise.all(parts.map((part) => loadScript("search-" + part)));
    about = await copsiteSearch.open(new URL(".", new URL(page, location)));
    Object.assign(copsiteSearch, { about, place, make, text, fill, find, said, addressOf, kindChoice, communityChoice, tally, kindOf, isWanted, kindNames, paused });
    return place ? copsiteSearch.startPage() : copsiteSearch.makeDialog();
  }

  // --- Parts ---------------------------------------------------------------------------------

  function make(name, properties = {}, ...children) {
    const { attributes = {}, ...others } = properties;
    const element = Object.assign(document.createElement(name), others);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  }

  const text = (key, values = {}) => about.strings[key].replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

  function counted(count) {
    const forms = about.strings.search_count;
    const form = forms[new Intl.PluralRules(about.language).select(count)] ?? forms.other;
    return form.replace("{count}", count.toLocaleString(about.language));
  }

  const withMarks = (parts) => parts.map((part, index) => (index % 2 ? make("mark", { textContent: part }) : part));

  // What one result says, inside an element that leads to it.
  function fill(element, record) {
    const facts = [record.kind[1], about.communities.length > 1 && record.community?.[1], record.note].filter(Boolean);
    element.append(make("span", { className: "search-title", dir: "auto" }, ...withMarks(record.title)));
    element.append(make("span", { className: "search-facts" }, ...facts.flatMap((fact, index) => [index ? " · " : "", make("bdi", { textContent: fact })])));
    const words = record.heading.length ? [make("b", {}, ...withMarks(record.heading)), " "] : [];
    if (record.text.join("") || words.length) {
      element.append(make("span", { className: "search-text", dir: "auto" }, ...words, ...withMarks(record.text)));
    }
    return element;
  }

  function addressOf({ words, kinds, community }) {
    const query = ["q=" + encodeURIComponent(words).replaceAll("%20", "+")];
    if (kinds.length) query.push("kind=" + kinds.join(","));
    if (community) query.push("community=" + encodeURI(community));
    return page + (words || query.length > 1 ? "?" + query.join("&") : "");
  }

  const isWanted = (find, { kinds, community }) =>
    (!kinds.length || kinds.includes(about.kinds[find.kind][0]))
    && (!community || about.communities[find.community - 1]?.[0] === community);

  const kindOf = (find) => about.kinds[find.kind][0];
  const communityOf = (find) => about.communities[find.community - 1]?.[0];

  function tally(finds, keyOf) {
    const counts = new Map();
    for (const find of finds) counts.set(keyOf(find), (counts.get(keyOf(find)) ?? 0) + 1);
    return counts;
  }

  // A menu of what there is, each with how many.
  function choice(label, all, names, counts, chosen, onChange) {
    const menu = make("select", { onchange: () => onChange(menu.value) }, new Option(all, ""));
    for (const [value, name] of names) {
      if (!counts.get(value) && value !== chosen) continue;
      menu.add(new Option(`${name} (${counts.get(value) ?? 0})`, value, false, value === chosen));
    }
    return make("label", {}, make("span", { textContent: label }), " ", menu);
  }

  // Each once.
  const kindNames = () => new Map(about.kinds.map(([word, name]) => [word, name]));

  function kindChoice(finds, state, go) {
    const counts = tally(finds.filter((find) => isWanted(find, { ...state, kinds: [] })), kindOf);
    const onChange = (kind) => go({ ...state, kinds: kind ? [kind] : [] });
    return choice(text("search_kind"), text("search_all_kinds"), kindNames(), counts, state.kinds[0] ?? "", onChange);
  }

  // Nothing where there is one community at most.
  function communityChoice(finds, state, go) {
    if (about.communities.length < 2) return [];
    const counts = tally(finds.filter((find) => isWanted(find, { ...state, community: "" })), communityOf);
    const onChange = (community) => go({ ...state, community });
    return [choice(text("community"), text("search_all_communities"), about.communities, counts, state.community, onChange)];
  }

  function said(result, finds) {
    const count = counted(finds.length);
    const all = result.isCut ? text("search_at_least", { results: count }) : count;
    return !result.whole && finds.length ? `${text("search_partly")}: ${all}` : all;
  }

  // What may help where nothing was found.
  async function help(state, go, hasFilters) {
    const box = make("div", { className: "search-help" });
    box.append(make("p", { textContent: text("search_nothing", { words: state.words }) }));
    const link = (label, next) => make("a", {
      textContent: label, href: addressOf(next),
      onclick: (event) => {
        event.preventDefault();
        go(next);
      },
    });
    if (hasFilters) box.append(make("p", {}, link(text("search_everywhere"), { ...state, kinds: [], community: "" })));
    const { meant, known } = await copsiteSearch.suggestions(state.words);
    if (meant) box.append(make("p", {}, text("search_did_you_mean"), " ", link(meant, { ...state, words: meant })));
    if (known.length && state.words.includes(" ")) {
      box.append(make("p", {}, text("search_fewer_words"), " ", ...known.slice(0, 4).flatMap((word, index) => [index ? ", " : "", link(word, { ...state, words: word })])));
    }
    return box;
  }

  // What a search finds, what is to be shown of it, and what may help where that is nothing.
  async function find(state, limit, go) {
    const once = async () => {
      const result = await copsiteSearch.search(state.words);
      const finds = result.finds.filter((find) => isWanted(find, state));
      const shown = await Promise.all(finds.slice(0, limit).map((find) => copsiteSearch.record(find, result)));
      const helping = finds.length ? [] : [await help(state, go, result.finds.length > 0)];
      return { result, finds, shown, helping };
    };
    try {
      return await once();
    } catch {
      // The site may have been published anew while the page was open.
      await copsiteSearch.renew();
      return once();
    }
  }

  // Calls back when a reader pauses.
  function paused(action) {
    let timer;
    return () => {
      clearTimeout(timer);
      timer = setTimeout(action, 180);
    };
  }

  // --- Opening -------------------------------------------------------------------------------

  let started;

  // For site.js, which knows when.
  window.copsiteOpenSearch = async () => {
    started ??= start();
    (await started).open();
  };

  // Where the keyboard is stays the reader's choice.
  if (place) started = start();
}
