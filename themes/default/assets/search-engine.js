// Finds what a query means, best first, and tells what is to be shown of it.
{
  const { fold, withoutArticle, load, listOf, exactWord, parse, meanings, fit } = copsiteSearch;
  // How much a word says where it stands, from once in a text to a short title.
  const levelValues = [1, 1.3, 1.6, 2.6, 3.2, 4.2, 5.4, 7];

  // --- Words into lists of documents ---------------------------------------------------------

  // What the words of a term lead to. Only the best of them are worth pieces of their own.
  async function gather(found) {
    const all = { hits: new Map(), words: new Set(), isCut: false };
    const limit = ["exact", "typo"].includes(found[0]?.how) ? 2 : 3;
    const pieces = new Set();
    for (const { entry } of found) if (pieces.size < limit) pieces.add(entry.piece);
    const kept = found.filter(({ entry }) => pieces.has(entry.piece));
    const lists = await Promise.all(kept.map(({ entry }) => listOf(entry)));
    kept.forEach(({ entry, quality }, index) => {
      const { list, isCut } = lists[index];
      all.isCut ||= isCut;
      all.words.add(entry.word);
      for (const [document, { level, piece }] of list) add(all.hits, document, { value: levelValues[level] * quality, level, piece });
    });
    return all;
  }

  function add(hits, document, hit) {
    if (hit.value > (hits.get(document)?.value ?? 0)) hits.set(document, hit);
  }

  async function listsOf({ terms, wholes }) {
    const lists = await Promise.all(terms.map(async (term) => gather(await meanings(term))));
    for (const { word, first, end } of wholes) {
      const whole = await gather(await meanings({ word, isWhole: true, isLast: terms[end - 1].isLast && word.length > 4 }));
      for (const list of lists.slice(first, end)) {
        for (const [document, hit] of whole.hits) add(list.hits, document, hit);
        for (const known of whole.words) list.words.add(known);
      }
    }
    await Promise.all(terms.map(({ word, isDense }, index) => !lists[index].hits.size && !isDense && split(word, lists[index])));
    return lists;
  }

  // Two words that were typed as one.
  async function split(word, list) {
    for (let cut = word.length - 2; cut > 1; cut -= 1) {
      const first = await exactWord(word.slice(0, cut));
      const second = first && await exactWord(word.slice(cut));
      if (!second) continue;
      const [one, other] = await Promise.all([first, second].map((entry) => gather([fit(entry, "joined")])));
      for (const [document, hit] of one.hits) if (other.hits.has(document)) list.hits.set(document, hit);
      for (const known of [...one.words, ...other.words]) list.words.add(known);
      return;
    }
  }

  // --- Search --------------------------------------------------------------------------------

  function runOf(document) {
    const { head } = copsiteSearch;
    let [low, high] = [0, head.runs.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (head.runs[middle].first <= document) low = middle; else high = middle - 1;
    }
    return head.runs[low];
  }

  // What a query finds: all of it, best first, with the words that are to be marked.
  async function search(query) {
    const { head } = copsiteSearch;
    const parsed = parse(query);
    const lists = await listsOf(parsed);
    const size = Math.max(1, head.size);
    const weights = lists.map(({ hits }) => Math.log(1 + size / Math.max(1, hits.size)));
    const heaviest = Math.max(0, ...weights);
    // Words that are nearly everywhere need not be there.
    const isNeeded = lists.map(({ isCut }, index) => !isCut && (weights[index] > heaviest / 4 || weights[index] === heaviest));
    const finds = new Map();
    lists.forEach(({ hits }, index) => {
      for (const [document, hit] of hits) {
        const find = finds.get(document) ?? { document, score: 0, missing: 0, places: new Map(), found: 0 };
        find.score += hit.value * weights[index];
        if (isNeeded[index]) find.found += 1;
        // A word of the title leads to the top.
        if (hit.level < 5) find.places.set(hit.piece, (find.places.get(hit.piece) ?? 0) + hit.value * weights[index]);
        else find.top = hit.piece;
        finds.set(document, find);
      }
    });
    const needed = isNeeded.filter(Boolean).length;
    const sorted = [...finds.values()];
    for (const find of sorted) {
      const { community, kind } = runOf(find.document);
      Object.assign(find, { community, kind, isWhole: find.found === needed });
      find.score *= head.about.kinds[kind][2] / 100;
      const places = [...find.places].sort((one, other) => other[1] - one[1]);
      find.piece = places[0]?.[0] ?? find.top;
      // Words that stand together say more.
      if (places.length === 1 && parsed.terms.length > 1) find.score *= 1.1;
      if (!find.isWhole) find.score *= (find.found / Math.max(1, needed)) ** 2;
    }
    sorted.sort((one, other) => other.isWhole - one.isWhole || other.score - one.score || one.document - other.document);
    const whole = sorted.filter(({ isWhole }) => isWhole).length;
    return {
      finds: whole < 5 ? sorted.slice(0, Math.max(20, whole)) : sorted.slice(0, whole),
      whole, isCut: lists.some(({ isCut }) => isCut), terms: lists.map(({ words }) => words),
      words: new Set(lists.flatMap(({ words }) => [...words])),
    };
  }

  // --- What is shown -------------------------------------------------------------------------

  // The text in pieces, every second of which is a word that was looked for.
  function marked(text, result) {
    const { head } = copsiteSearch;
    const parts = [""];
    let end = 0;
    for (const match of text.matchAll(head.word)) {
      const word = match[0];
      let spans = [];
      if (head.isDense.test(word)) {
        for (let index = 0; index < word.length; index += 1) {
          if (result.words.has(fold(word.slice(index, index + 2)))) spans.push([index, Math.min(index + 2, word.length)]);
        }
      } else if (result.words.has(withoutArticle(fold(word)))) {
        spans = [[0, word.length]];
      }
      for (const [from, to] of spans) {
        const start = Math.max(end, match.index + from);
        const stop = match.index + to;
        if (start === end && parts.length > 1 && start > 0) {
          parts[parts.length - 2] += text.slice(start, stop);
        } else {
          parts[parts.length - 1] += text.slice(end, start);
          parts.push(text.slice(start, stop), "");
        }
        end = stop;
      }
    }
    parts[parts.length - 1] += text.slice(end);
    return parts;
  }

  // A line of a text around the words that were looked for.
  function context(text, result, length = 160) {
    const line = text.replace(/\s+/g, " ").trim();
    const parts = marked(line, result);
    const first = parts.length > 1 ? parts[0].length : 0;
    let start = 0;
    if (first > length / 2) {
      start = line.indexOf(" ", first - length / 2) + 1;
      if (!start || start > first) start = Math.max(0, first - length / 3 | 0);
    }
    let end = line.length;
    if (end - start > length) {
      end = line.lastIndexOf(" ", start + length);
      if (end <= first) end = start + length;
    }
    return marked((start ? "… " : "") + line.slice(start, end) + (end < line.length ? " …" : ""), result);
  }

  // The passage that has most of the words; a heading that has one counts for half a word more.
  function passage(texts, result) {
    let best = { value: -1 };
    for (let index = 0; index < texts.length; index += 3) {
      const [anchor, heading, text] = texts.slice(index, index + 3);
      const [above, below] = [heading, text].map((part) => marked(part, result).filter((_, place) => place % 2).map(fold));
      const value = new Set([...above, ...below]).size + (above.length ? 0.5 : 0);
      if (value > best.value) best = { value, anchor, heading, text };
    }
    return best;
  }

  // Where a find leads, what it is called and what it says.
  async function record(find, result) {
    const { head, base } = copsiteSearch;
    const records = await load(`d${find.document >> 5}-${find.piece}`);
    const [, url, title, note, ...texts] = records.find(([document]) => document === find.document);
    const { anchor, heading, text } = passage(texts, result);
    const page = new URL(url || ".", new URL(head.about.root, base));
    if (location.protocol === "file:" && page.pathname.endsWith("/")) page.pathname += "index.html";
    const kind = head.about.kinds[find.kind];
    const inTitle = new Set([...fold(title).matchAll(head.word)].map(([word]) => withoutArticle(word)));
    // A page whose title says it all is meant as a whole.
    const isSection = anchor && !result.terms.every((words) => [...words].some((word) => inTitle.has(word)));
    if (isSection || kind[0] === "next-step") page.hash = anchor;
    return {
      url: page.href, title: marked(title, result), note, kind, community: head.about.communities[find.community - 1],
      heading: isSection && heading ? marked(heading, result) : [], text: context(text, result),
    };
  }

  // Other words that a query may have meant, and those of its words that are known.
  async function suggestions(query) {
    const words = await Promise.all(parse(query).terms.map(async ({ word }) => {
      const found = await meanings({ word, isLast: true });
      return { word, known: found.some(({ how }) => how !== "typo"), meant: found[0]?.entry.word ?? word };
    }));
    const isOther = words.some(({ word, meant }) => word !== meant);
    return {
      meant: isOther ? words.map(({ meant }) => meant).join(" ") : "",
      known: words.filter(({ known }) => known).map(({ word }) => word),
    };
  }

  Object.assign(copsiteSearch, { search, record, suggestions });
}
