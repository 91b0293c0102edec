// Finds out which words of the index a reader may mean.
{
  const { fold, withoutArticle, wordsWith, wordsAround } = copsiteSearch;
  // How well a word of the index fits a word of the reader.
  const quality = { exact: 1, joined: 0.95, ending: 0.85, prefix: 0.7, near: 0.55, typo: 0.5 };
  // Of words that one word of the reader may mean, and of pieces that are loaded for it.
  const mostWords = 12;
  const mostPieces = 2;

  // What the word endings of a language are; the longest that leaves enough of a word is taken off.
  const endings = {
    en: "s es ies ied y e ed er ers ing ings ion ions ation ations ment ments ly able ible ability ibility al",
    es: "s es a as o os e ar er ir ando iendo ado ada ados adas ido ida idos idas cion ciones acion aciones mente amiento amientos idad idades",
    fr: "s x e es er ez ent ee ees ant ants ante antes ement ements ation ations ment ments ion ions eur euse eurs euses ite ites",
    de: "e n s en er es em ern ung ungen isch ische ischen lich liche lichen heit heiten keit keiten",
    pt: "s es a as o os e ar er ir ando endo ado ada ados adas cao coes acao acoes mente mento mentos idade idades",
    so: "ka ta ga da sha ku tu gu du ha ho yo yaal yaasha yada ada aha kii tii gii dii kan tan ay een in o",
    ar: "ات ان ون ين ها هم نا كم يه ه ي ا",
  };

  // What a reader typed: words that must be there, and words that stand for several of them.
  function parse(query) {
    const terms = [];
    const wholes = [];
    const text = fold(query);
    const { head } = copsiteSearch;
    for (const [compound] of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[-'.\/&+_\u2019\u02bc\u2010][\p{L}\p{N}\p{M}]+)*/gu)) {
      const first = terms.length;
      const parts = [...compound.matchAll(head.word)].map(([part]) => part);
      const isJoined = parts.length > 1 && !head.isDense.test(compound);
      for (const part of parts) {
        const letters = [...part];
        if (head.isDense.test(part)) {
          letters.slice(1).forEach((letter, index) => terms.push({ word: letters[index] + letter, isDense: true }));
          if (letters.length === 1) terms.push({ word: part, isDense: true, isLast: true });
        } else if (!isJoined || letters.length > 1) {
          terms.push({ word: withoutArticle(part).slice(0, 40) });
        }
      }
      if (isJoined) {
        const word = parts.join("");
        if (terms.length === first) terms.push({ word });
        else wholes.push({ word, first, end: terms.length });
      }
    }
    for (let index = 1; index < terms.length; index += 1) {
      if (terms[index].isDense || terms[index - 1].isDense) continue;
      wholes.push({ word: terms[index - 1].word + terms[index].word, first: index - 1, end: index + 1 });
    }
    // The last word may not be finished.
    const last = terms.at(-1);
    if (last && !last.isDense && /[\p{L}\p{N}]$/u.test(text)) last.isLast = true;
    return { terms, wholes };
  }

  function stem(word) {
    const language = /^[\u0600-\u06ff]/.test(word) ? "ar" : copsiteSearch.head.about.language.split("-")[0];
    let best = word;
    for (const ending of (endings[language] ?? "").split(" ")) {
      const length = word.length - ending.length;
      if (word.endsWith(ending) && length < best.length && length >= Math.max(3, Math.min(4, ending.length + 1))) {
        best = word.slice(0, length);
      }
    }
    // Before some endings an e is dropped or the last letter doubled: manage, managing; plan, planning.
    if (best.length > 4 && best.endsWith("e")) best = best.slice(0, -1);
    return best.length > 3 && best.at(-1) === best.at(-2) ? best.slice(0, -1) : best;
  }

  // Whether two words are that close: letters left out, put in, changed or swapped.
  function distance(one, other, limit) {
    if (Math.abs(one.length - other.length) > limit) return limit + 1;
    let [before, previous] = [[], Array.from({ length: other.length + 1 }, (_, index) => index)];
    for (let row = 1; row <= one.length; row += 1) {
      const current = [row];
      for (let column = 1; column <= other.length; column += 1) {
        const cost = one[row - 1] === other[column - 1] ? 0 : 1;
        current[column] = Math.min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + cost);
        if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
          current[column] = Math.min(current[column], before[column - 2] + 1);
        }
      }
      if (Math.min(...current) > limit) return limit + 1;
      [before, previous] = [previous, current];
    }
    return previous[other.length];
  }

  // The words of the index that a term may mean, each with how well it fits, the best first.
  async function meanings({ word, isDense, isLast, isWhole }) {
    if (isDense) return ranked((await wordsWith(word, mostPieces)).map((entry) => fit(entry, entry.word === word ? "exact" : "prefix")), word);
    const isNumber = /^\d+$/.test(word);
    const base = isNumber ? word : stem(word);
    const near = await wordsWith(base, word.length < 4 && !isLast ? 1 : mostPieces);
    const found = [];
    for (const entry of near) {
      if (entry.word === word) found.push(fit(entry, "exact"));
      else if (!isNumber && stem(entry.word) === base) found.push(fit(entry, "ending"));
      else if (isLast && word.length > 1 && entry.word.startsWith(word)) found.push(fit(entry, "prefix"));
    }
    if (isWhole || isNumber || word.length < 4) return ranked(found, word);
    if (!found.length) {
      found.push(...await misspelt(word));
    } else if (found.every(({ how, entry }) => how !== "prefix" && entry.count < 3)) {
      // What hardly ever occurs may be a mistake, which authors make as well as readers.
      const best = Math.max(...found.map(({ entry }) => entry.count));
      found.push(...closest(word, await wordsAround(word), 1).filter(({ entry }) => entry.count > best * 4));
    }
    if (!found.length && word.length > 5) {
      const start = word.slice(0, -2);
      const alike = await wordsWith(start, mostPieces);
      found.push(...alike.filter((entry) => entry.word.length - word.length < 4).map((entry) => fit(entry, "near")));
    }
    return ranked(found, word);
  }

  function fit(entry, how) {
    return { entry, how, quality: quality[how] };
  }

  function ranked(found, word) {
    const value = ({ entry, quality }) =>
      quality * (1 + Math.log2(entry.count) / 40) - Math.abs(entry.word.length - word.length) / 100;
    return found.sort((one, other) => value(other) - value(one)).slice(0, mostWords);
  }

  // Words with few mistakes, those with the fewest.
  function closest(word, entries, limit) {
    const found = entries.filter((entry) => entry.word !== word && entry.word.length > 2 && !/\d/.test(entry.word))
      .map((entry) => ({ entry, far: distance(word, entry.word, limit) })).filter(({ far }) => far <= limit);
    const best = Math.min(...found.map(({ far }) => far));
    return found.filter(({ far }) => far === best).map(({ entry }) => fit(entry, "typo"));
  }

  // Words with one mistake, or up to two in words of eight letters and more: first among those whose
  // first letters are the same, then where one of these is the mistake.
  async function misspelt(word) {
    const [first, second, third] = word;
    const known = new Map();
    const swapped = [second + first, first + third, second + third];
    for (const prefix of [word.slice(0, 3), first + second, ...swapped, first, second]) {
      for (const entry of await wordsWith(prefix, prefix.length > 1 ? 3 : 6)) known.set(entry.word, entry);
      const found = closest(word, [...known.values()], word.length < 8 || prefix.length > 2 ? 1 : 2);
      if (found.length) return found;
    }
    return [];
  }

  Object.assign(copsiteSearch, { parse, meanings, fit });
}
