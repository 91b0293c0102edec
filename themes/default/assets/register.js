// Narrows down and sorts a long list, as its address says: ?status=adopted&theme=housing&sort=-priority
// Without this file the list is complete, and the words above it lead to pages of their own.
{
  const form = document.querySelector("form[data-narrows]");
  const list = document.getElementById(form?.dataset.narrows);
  const found = document.querySelector(".found");
  const status = found?.querySelector("[role=status]");
  const tools = found?.querySelector(".found-tools");

  // What can be asked for: by facet its words, by column its place.
  const facets = new Map();
  for (const facet of form?.querySelectorAll("[data-facet]") ?? []) {
    facets.set(facet.dataset.facet, new Map());
  }
  const columns = new Map();
  for (const head of list?.querySelectorAll("[data-sort]") ?? []) {
    columns.set(head.dataset.sort, head);
  }
  const groups = [...(list?.querySelectorAll("[data-group]") ?? [])].map((element) => {
    const box = element.querySelector("[data-rows]") ?? element;
    const rows = [...box.children].filter((row) => !row.classList.contains("group-head"));
    const count = element.querySelector(".count");
    return { element, box, rows, count, all: count?.textContent };
  });
  const rows = groups.flatMap((group) => group.rows);
  const words = new Map(rows.map((row) => [row, wordsOf(row)]));

  function wordsOf(row) {
    return Object.fromEntries([...facets.keys()].map((name) => [name, row.dataset[name]?.split(" ") ?? []]));
  }

  function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  }

  // --- Controls ------------------------------------------------------------------------------

  function addControls() {
    for (const facet of form.querySelectorAll("[data-facet]")) {
      const name = facet.dataset.facet;
      facet.setAttribute("role", "group");
      facet.setAttribute("aria-labelledby", facet.querySelector("h3").id);
      for (const item of facet.querySelectorAll("[data-value]")) {
        const box = document.createElement("input");
        Object.assign(box, { type: "checkbox", name, value: item.dataset.value });
        const label = document.createElement("label");
        const place = item.querySelector(".bar-label");
        label.append(box, " ", ...(place.querySelector("a") ?? place).childNodes);
        place.replaceChildren(label);
        facets.get(name).set(box.value, box);
      }
    }
    // Some browsers forget what a table is when its parts are laid out as a grid.
    if (list.matches("table")) {
      const roles = { table: "table", thead: "rowgroup", tbody: "rowgroup", tr: "row", td: "cell" };
      for (const part of [list, ...list.querySelectorAll("thead, tbody, tr, td")]) {
        part.setAttribute("role", roles[part.localName]);
      }
      for (const head of list.querySelectorAll("th")) {
        head.setAttribute("role", head.scope.startsWith("row") ? "rowheader" : "columnheader");
      }
    }
    form.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", () => show({ ...state, wanted: marked() }, true));
    for (const [name, head] of columns) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.addEventListener("click", () => show({ ...state, sort: nextSort(name) }, true));
      head.append(button);
    }
    if (columns.size) tools.append(sortMenu());
    const clear = document.createElement("button");
    Object.assign(clear, { type: "button", textContent: tools.dataset.clear });
    clear.addEventListener("click", () => {
      // Focus stays where something is.
      show({ wanted: new Map(), sort: state.sort, unknown: [] }, true);
      form.querySelector("input").focus();
    });
    tools.append(clear);
    tools.hidden = false;
  }

  // Where a phone has no heads of columns.
  function sortMenu() {
    const menu = document.createElement("select");
    for (const [name, head] of columns) {
      const column = head.textContent;
      menu.add(new Option(column, name));
      menu.add(new Option(fill(tools.dataset.down, { column }), "-" + name));
    }
    menu.addEventListener("change", () => show({ ...state, sort: menu.value }, true));
    const label = document.createElement("label");
    label.className = "sort-menu";
    label.append(tools.dataset.sortBy, " ", menu);
    return label;
  }

  function marked() {
    const wanted = new Map();
    for (const [name, boxes] of facets) {
      const values = [...boxes].filter(([, box]) => box.checked).map(([value]) => value);
      if (values.length) wanted.set(name, values);
    }
    return wanted;
  }

  function nextSort(name) {
    const [first, second] = "downFirst" in columns.get(name).dataset ? ["-" + name, name] : [name, "-" + name];
    return state.sort === first ? second : first;
  }

  // --- Addresses -----------------------------------------------------------------------------

  function read() {
    const wanted = new Map();
    const unknown = [];
    let sort = "";
    for (const [name, text] of new URLSearchParams(location.search)) {
      if (name === "sort" && columns.has(text.replace(/^-/, ""))) {
        sort = text;
        continue;
      }
      for (const value of text.split(",")) {
        if (facets.get(name)?.has(value)) {
          wanted.set(name, [...new Set([...(wanted.get(name) ?? []), value])]);
        } else {
          unknown.push(value ? name + "=" + value : name);
        }
      }
    }
    return { wanted, sort, unknown };
  }

  function address({ wanted, sort }) {
    const query = [...wanted].map(([name, values]) => name + "=" + values.map(encodeURIComponent).join(","));
    if (sort) query.push("sort=" + sort);
    return location.pathname + (query.length ? "?" + query.join("&") : "") + location.hash;
  }

  // --- The list ------------------------------------------------------------------------------

  const places = new Map(rows.map((row, place) => [row, place]));
  const texts = new Intl.Collator(document.documentElement.lang, { numeric: true });

  // What a row is sorted by; undefined for nothing, which stands last.
  function key(row, name) {
    switch (name) {
      case "number": return places.get(row);
      case "title": return row.querySelector("th a").textContent;
      case "priority": case "progress": return row.dataset[name] && +row.dataset[name];
      case "status": case "timeframe": {
        const place = [...facets.get(name)?.keys() ?? []].indexOf(row.dataset[name]);
        return place < 0 || row.dataset[name] === "none" ? undefined : place;
      }
      default: return row.cells[columns.get(name).cellIndex].textContent.trim() || undefined;
    }
  }

  function sortRows(sort) {
    const name = sort.replace(/^-/, "") || "number";
    const turn = sort.startsWith("-") ? -1 : 1;
    const keys = new Map(rows.map((row) => [row, key(row, name)]));
    const compare = (one, other) => {
      const [left, right] = [keys.get(one), keys.get(other)];
      if (left === undefined || right === undefined) {
        return (left === undefined) - (right === undefined) || places.get(one) - places.get(other);
      }
      const order = typeof left === "number" ? left - right : texts.compare(left, right);
      return order * turn || places.get(one) - places.get(other);
    };
    for (const group of groups) {
      group.box.append(...group.rows.sort(compare));
    }
    for (const [column, head] of columns) {
      if (column === name && sort) {
        head.setAttribute("aria-sort", turn < 0 ? "descending" : "ascending");
      } else {
        head.removeAttribute("aria-sort");
      }
    }
    const menu = tools.querySelector("select");
    if (menu) menu.value = sort || "number";
  }

  function narrow(wanted) {
    let count = 0;
    for (const group of groups) {
      let here = 0;
      for (const row of group.rows) {
        row.hidden = ![...wanted].every(([name, values]) => values.some((value) => words.get(row)[name].includes(value)));
        here += !row.hidden;
      }
      group.element.hidden = here === 0;
      if (group.count) {
        group.count.textContent = here === group.rows.length
          ? group.all : fill(status.dataset.shown, { count: here, all: group.rows.length });
      }
      count += here;
    }
    return count;
  }

  let state = { wanted: new Map(), sort: "", unknown: [] };

  function show(next, isNew) {
    if (next.sort !== state.sort) sortRows(next.sort);
    if (isNew) next.unknown = [];
    state = next;
    for (const [name, boxes] of facets) {
      for (const [value, box] of boxes) box.checked = next.wanted.get(name)?.includes(value) ?? false;
    }
    for (const more of form.querySelectorAll("details")) {
      if (more.querySelector(":checked")) more.open = true;
    }
    const count = narrow(next.wanted);
    const told = next.wanted.size ? [fill(status.dataset.shown, { count, all: rows.length })] : [];
    if (next.unknown.length) told.push(fill(status.dataset.unknown, { list: next.unknown.join(", ") }));
    if (!count) told.push(status.dataset.nothing);
    status.textContent = told.join(". ");
    tools.lastChild.hidden = !next.wanted.size;
    if (isNew) {
      try {
        history.pushState(null, "", address(next));
      } catch {
        // Some browsers keep addresses of files on a disk as they are.
      }
    }
  }

  if (facets.size && rows.length) {
    addControls();
    show(read(), false);
    addEventListener("popstate", () => show(read(), false));
  }
}
