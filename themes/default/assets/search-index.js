// Reads an index of words, piece by piece. How it is laid out is told in Sources/SearchIndex; each piece
// is a script that calls copsiteSearch.take, because pages that were opened from a disk may load scripts
// and nothing else.
{
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const digits = new Map([...alphabet].map((letter, value) => [letter, value]));

  let base = "";
  let version;
  let head;
  // Whether an older head may lie in the browser's store.
  let isOld = false;
  const waiting = new Map();
  const pieces = new Map();

  // --- Pieces --------------------------------------------------------------------------------

  function take(name, itsVersion, content) {
    if (name === "head" || itsVersion === version) {
      if (name === "head") version = itsVersion;
      waiting.get(name)?.resolve(content);
    } else {
      waiting.get(name)?.reject(new Error("another version"));
    }
  }

  function load(name) {
    if (!pieces.has(name)) {
      pieces.set(name, new Promise((resolve, reject) => {
        waiting.set(name, { resolve, reject });
        const script = document.createElement("script");
        const mark = version ?? (isOld && Date.now());
        script.src = base + name + ".js" + (mark ? "?v=" + mark : "");
        script.onerror = () => reject(new Error("no " + name));
        script.onload = () => script.remove();
        document.head.append(script);
      }));
      pieces.get(name).catch(() => pieces.delete(name));
    }
    return pieces.get(name);
  }

  // Begins anew, where the site was published anew while the page was open.
  function renew() {
    head = version = undefined;
    isOld = true;
    pieces.clear();
    return open(base);
  }

  // Numbers of 0 or more, in groups of five bits, the lowest first.
  function numbers(text) {
    const values = [];
    let value = 0;
    let shift = 0;
    for (const letter of text) {
      const digit = digits.get(letter);
      value += (digit & 31) * 2 ** shift;
      shift += 5;
      if (digit < 32) {
        values.push(value);
        value = shift = 0;
      }
    }
    return values;
  }

  async function open(address) {
    base = address;
    head ??= await load("head").then((content) => {
      const runs = numbers(content.runs);
      let community = 0;
      let first = 0;
      content.runs = [];
      for (let index = 0; index < runs.length; index += 3) {
        community += runs[index];
        content.runs.push({ first, community, kind: runs[index + 1] });
        first += runs[index + 2];
      }
      content.size = first;
      content.words = content.words.split(" ");
      content.letters = new Map(content.letters.split(" ").map((pair) => [pair[0], pair.slice(1)]));
      content.articles = content.articles.split(" ");
      content.word = new RegExp(`[${content.dense}]+|(?:(?![${content.dense}])[\\p{L}\\p{N}\\p{M}])+`, "gu");
      content.isDense = new RegExp(`^[${content.dense}]`, "u");
      return content;
    });
    Object.assign(copsiteSearch, { head, base });
    return head.about;
  }

  // --- Words ---------------------------------------------------------------------------------

  function fold(text) {
    return [...text.normalize("NFKD").toLowerCase()].map((letter) => head.letters.get(letter) ?? letter)
      .join("").replace(/\p{Mn}/gu, "").normalize("NFC");
  }

  function withoutArticle(word) {
    const article = /^[\u0600-\u06ff]/.test(word) && head.articles.find((article) => word.startsWith(article));
    return article && word.length - article.length >= head.lettersAfterArticle ? word.slice(article.length) : word;
  }

  // --- Words of the index --------------------------------------------------------------------

  // The pieces that hold words with a prefix.
  function range(prefix) {
    let first = 0;
    while (first + 1 < head.words.length && head.words[first + 1] <= prefix) first += 1;
    let last = first;
    while (last + 1 < head.words.length && head.words[last + 1] <= prefix + "\uffff") last += 1;
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  }

  async function wordsOf(number) {
    const piece = await load("w" + number);
    if (piece.entries) return piece.entries;
    const [, list, place, rest] = /^(\d+) (\d+) (.*)$/s.exec(piece);
    let position = { piece: +list, place: +place };
    let word = "";
    let isFirst = true;
    const entries = [];
    for (const [, starts, shared, tail, count] of rest.matchAll(/(!?)([A-Z])([^!A-Z#-\/]*)([#-\/])/gu)) {
      word = word.slice(0, shared.charCodeAt(0) - 65) + tail;
      if (!isFirst) {
        position = starts ? { piece: position.piece + 1, place: 0 } : { piece: position.piece, place: position.place + 1 };
      }
      isFirst = false;
      entries.push({ word, ...position, count: 2 ** (count.charCodeAt(0) - 35) });
    }
    pieces.set("w" + number, Promise.resolve({ entries }));
    return entries;
  }

  // From at most that many pieces.
  async function wordsWith(prefix, limit) {
    const lists = await Promise.all(range(prefix).slice(0, limit).map(wordsOf));
    return lists.flat().filter(({ word }) => word.startsWith(prefix));
  }

  // Those that stand around a word in the index's order.
  function wordsAround(word) {
    return wordsOf(range(word)[0]);
  }

  async function exactWord(word) {
    return (await wordsAround(word)).find((entry) => entry.word === word);
  }

  // --- Lists ---------------------------------------------------------------------------------

  // By document how much the word says of it, and in which piece of its records it stands.
  async function listOf({ piece, place }) {
    const values = numbers((await load("p" + piece)).split(" ")[place]);
    const list = new Map();
    let index = 1;
    for (let level = 7; level >= 0; level -= 1) {
      if (!(values[0] & 1 << level)) continue;
      let document = 0;
      for (let count = values[index++]; count > 0; count -= 1) {
        document += values[index++];
        list.set(document, { level, piece: values[index++] });
      }
    }
    return { list, isCut: values[0] > 255 };
  }

  Object.assign(copsiteSearch, { take, open, renew, load, fold, withoutArticle, wordsWith, wordsAround, exactWord, listOf });
}
