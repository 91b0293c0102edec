// What checks of accessibility ask a page that is open in a browser.

window.access = (() => {
  const describe = (element) => {
    const name = element.tagName.toLowerCase() + (element.id ? `#${element.id}` : "")
      + [...element.classList].map((word) => `.${word}`).join("");
    return `${name} ‘${(element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 40)}’`;
  };
  const all = (selector) => [...document.querySelectorAll(selector)];
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true });

  // Colors of any notation, as red, green, blue and alpha from 0 to 255.
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data;
  };
  const luminance = (color) => {
    const [red, green, blue] = [...rgba(color)].slice(0, 3).map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((left, right) => left - right);
    return (high + 0.05) / (low + 0.05);
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (rgba(color)[3] === 255) return color;
    }
    return "Canvas";
  };

  // What a reader with a keyboard gets to, in the order of the text.
  const stops = () => all("a[href], button, input, select, textarea, summary, [tabindex='0']")
    .filter((element) => isShown(element) && !element.disabled);

  // Why somebody could lose sight of the element that has the focus.
  const faultsOfFocus = (element) => {
    const style = getComputedStyle(element);
    const faults = [];
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) {
      faults.push("has no ring of 2 px");
    } else if (contrast(style.outlineColor, ground(element.parentElement)) < 3) {
      faults.push("has a ring that is too faint");
    }
    const rects = [...element.getClientRects()].filter((rect) => rect.width && rect.height);
    const points = rects.flatMap(({ left, right, top, bottom }) => [
      [(left + right) / 2, (top + bottom) / 2], [left + 2, top + 2], [right - 2, top + 2],
      [left + 2, bottom - 2], [right - 2, bottom - 2],
    ]).filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    const hits = points.map(([x, y]) => document.elementFromPoint(x, y)).filter(Boolean);
    if (!hits.length) {
      faults.push("is out of sight");
    } else if (!hits.some((hit) => element.contains(hit) || hit.contains(element))) {
      faults.push(`is covered by ${describe(hits[0])}`);
    }
    return faults;
  };

  const walk = { expected: [], met: [], faults: [] };
  addEventListener("keyup", (event) => {
    const element = document.activeElement;
    if (event.key !== "Tab" || !element || element === document.body) return;
    walk.met.push(element);
    for (const fault of faultsOfFocus(element)) walk.faults.push(`${describe(element)} ${fault}`);
  });

  return {
    // How many stops a walk will have; all that is folded is opened before.
    beginWalk(opened) {
      if (opened) for (const details of all("details")) details.open = true;
      dispatchEvent(new Event("resize"));
      Object.assign(walk, { expected: stops(), met: [], faults: [] });
      return walk.expected.length;
    },
    // What was wrong on the way: stops that nobody sees, are left out, or come out of turn.
    endWalk() {
      const faults = [...walk.faults];
      const met = walk.met.slice(0, walk.expected.length);
      const odd = walk.expected.findIndex((element, index) => element !== met[index]);
      if (odd >= 0) {
        const found = met[odd] ? describe(met[odd]) : "nothing";
        faults.push(`after stop ${odd} comes ${found}, not ${describe(walk.expected[odd])}`);
      }
      if (walk.met.length > walk.expected.length && walk.met.at(-1) !== walk.expected[0]) {
        faults.push(`no way out after ${describe(walk.met.at(-1))}`);
      }
      return faults;
    },
    faultsOfFocus: () => faultsOfFocus(document.activeElement),
    // Whether the focus is in an element, or behind it if nothing in it can have the focus.
    isFocusBehindStart: (selector) => Boolean(document.querySelector(selector)
      ?.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING),

    // What makes the page wider than its window.
    sideways() {
      const root = document.documentElement;
      if (root.scrollWidth <= root.clientWidth) return [];
      const scrolls = (element) => getComputedStyle(element).overflowX !== "visible";
      const wide = all("body *").filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        if (!width || right <= root.clientWidth + 1 && left >= -1) return false;
        for (let at = element.parentElement; at !== document.body; at = at.parentElement) {
          if (scrolls(at)) return false;
        }
        return true;
      });
      return [`${root.scrollWidth} px: ${wide.slice(0, 3).map(describe).join(", ")}`];
    },
    // Texts of which a part is cut off; captions for those who only hear are one pixel small.
    cut: () => all("body *").filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow) => overflow === "hidden" || overflow === "clip";
      return element.clientWidth > 1 && element.textContent.trim() && !element.closest("svg")
        && (hides(overflowX) && element.scrollWidth > element.clientWidth + 1
          || hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
    }).map(describe),
    // Boxes that scroll, with what keeps a keyboard or a screen reader from them.
    scrolling: () => all("body *").filter((element) => {
      const { overflowX } = getComputedStyle(element);
      return isShown(element) && ["auto", "scroll"].includes(overflowX) && element.scrollWidth > element.clientWidth;
    }).map((element) => [describe(element), element.tabIndex, element.getAttribute("role"),
      element.getAttribute("aria-label")]),
    levels: () => all("h1, h2, h3, h4, h5, h6").filter(isShown).map((it) => Number(it.tagName[1])),
    namelessMenus: () => all("nav:not([aria-label], [aria-labelledby])").map(describe),
    // What moves although somebody asked for nothing to move.
    moving: () => all("*").flatMap((element) => ["", "::before", "::after"].filter((part) => {
      const style = getComputedStyle(element, part || null);
      return style.animationName !== "none" || style.scrollBehavior === "smooth"
        || style.transitionDuration.split(", ").some((time) => parseFloat(time) > 0);
    }).map((part) => describe(element) + part)),
    // Marks of a status of which nothing is to be seen.
    unmarked: () => all(".status").filter(isShown).filter((element) => {
      const style = getComputedStyle(element, "::before");
      const borders = ["Top", "Right", "Bottom", "Left"].some((side) =>
        parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== "none"
        && contrast(style[`border${side}Color`], "Canvas") >= 3);
      const fill = style.backgroundImage !== "none"
        || rgba(style.backgroundColor)[3] && contrast(style.backgroundColor, "Canvas") >= 3;
      return !borders && !fill;
    }).map(describe),
  };
})();
