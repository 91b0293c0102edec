// What is next, under way, over or overdue, by the reader's clock: a site is made once and read for
// weeks. Every page is complete without this file, as of the day that it names.
//
// It works on attributes, wherever a theme puts them:
//   data-start, data-end, data-status   one time of a meeting, in instants with an offset
//   data-next="3"       of the meetings in it the first three that take place are shown, of each
//                       data-series one; the others wait, hidden, until it is their turn
//   data-upcoming       what has ended goes from here to the data-past beside it
//   data-until          when what a list knows of the future comes to its end
//   data-due            something to be done, by this day
//   data-date           a day of a month's grid
//   data-days           on the foot of the page: the names of days, and the words for those to come
// and on places that are empty or hidden until there is something to say: .now for marks, .local
// for the reader's own time, .empty for a list with nothing left, .beyond for one that knows no
// more. .as-of goes.
{
  const words = document.body.dataset;
  const language = document.documentElement.lang;
  const hourCycle = /[hK]/.test(words.clock) ? "h12" : "h23";
  // Digits as in the rest of the page, which some browsers would not use in Arabic.
  const clock = new Intl.DateTimeFormat(language, {
    hour: "2-digit", minute: "2-digit", hourCycle, numberingSystem: "latn",
  });
  // Not every browser knows every language: names and words are those of the page.
  const days = JSON.parse(document.querySelector("[data-days]").dataset.days);
  const plurals = new Intl.PluralRules(language);

  let now;
  let timer;

  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];
  const timesIn = (list) => all("[data-start]", list);
  const startOf = (item) => new Date(item.dataset.start);
  const endOf = (item) => new Date(item.dataset.end);

  // Days are counted from 1970-01-01, by the reader's calendar.
  const dayOf = (date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 864e5;
  const dayIn = (text) => Date.parse(text.slice(0, 10)) / 864e5;
  // By the meeting's calendar: 2026-12-08T10:00-08:00, or 2026-12-08 for a whole day.
  const written = (item) => item.querySelector("time")?.dateTime ?? item.dataset.start;
  const isTimed = (item) => written(item).length > 10;

  const takesPlace = (item) => ["planned", "confirmed"].includes(item.dataset.status);
  const hasEnded = (item) => endOf(item) <= now;
  const isLive = (item) => takesPlace(item) && !hasEnded(item) && startOf(item) <= now;
  const isComing = (item) => takesPlace(item) && startOf(item) > now;

  const bringForward = (list) => {
    const limit = Number(list.dataset.next) || Infinity;
    const series = new Set();
    let count = 0;
    for (const item of timesIn(list)) {
      if (hasEnded(item)) {
        item.remove();
        continue;
      }
      item.hidden = count >= limit || series.has(item.dataset.series);
      if (item.dataset.series) series.add(item.dataset.series);
      if (!item.hidden && takesPlace(item)) count += 1;
    }
  };

  // The rows of a month stand after its heading.
  const headOf = (item) => item.parentElement.previousElementSibling;
  const isSameMonth = (one, other) =>
    one && headOf(one).textContent.trim() === headOf(other).textContent.trim();

  // The past begins with the latest.
  const moveToPast = (item, past) => {
    const rows = timesIn(past);
    const index = rows.findIndex((row) => startOf(row) <= startOf(item));
    const [later, earlier] = index < 0 ? [rows.at(-1)] : [rows[index - 1], rows[index]];
    if (isSameMonth(earlier, item)) return earlier.before(item);
    if (isSameMonth(later, item)) return later.after(item);
    const head = headOf(item).cloneNode(true);
    head.id = head.id.replace("upcoming", "past");
    const list = item.parentElement.cloneNode(false);
    list.append(item);
    if (earlier) headOf(earlier).before(head, list);
    else past.append(head, list);
  };

  const moveEnded = (section) => {
    const past = section.parentElement.querySelector(":scope > [data-past]");
    const ended = timesIn(section).filter(hasEnded);
    if (!past || !ended.length) return;
    // They were true as of the build.
    for (const count of [section, past].flatMap((part) => all(".count", part))) count.remove();
    for (const item of ended) {
      const [list, head] = [item.parentElement, headOf(item)];
      moveToPast(item, past);
      if (!list.children.length) {
        head.remove();
        list.remove();
      }
    }
    past.hidden = false;
  };

  const mark = (item, name, word) => {
    const place = item.querySelector(".now");
    if (!place) return;
    const sign = document.createElement("span");
    sign.className = name === "soon" ? name : `status status-${name}`;
    sign.textContent = word;
    place.replaceChildren(...(word ? [sign] : []));
    place.hidden = !word;
  };

  // "Today", "Tomorrow", "In 3 days".
  const countdown = (item) => {
    const day = isTimed(item) ? dayOf(startOf(item)) : dayIn(written(item));
    const count = Math.max(0, day - dayOf(now));
    if (count < 2) return count ? days.tomorrow : days.today;
    return (days.in[plurals.select(count)] ?? days.in.other).replace("{count}", count);
  };

  const markTimes = () => {
    const next = new Set(all(".page-head[data-start]").filter(isComing));
    for (const list of all("[data-next], [data-upcoming]")) {
      next.add(timesIn(list).find((item) => !item.hidden && isComing(item)));
    }
    for (const item of timesIn(document)) {
      if (isLive(item)) mark(item, "live", words.live);
      else if (next.has(item)) mark(item, "soon", countdown(item));
      else if (hasEnded(item) && takesPlace(item) && !item.closest("[data-past]")) {
        mark(item, "ended", words.ended);
      } else mark(item);
    }
  };

  // The reader's time, where clocks there differ from those of the meeting; with the day of the
  // week if that differs too.
  const showLocalTime = (item) => {
    const place = item.querySelector(".local");
    if (!place || !isTimed(item)) return;
    const start = startOf(item);
    const isSame = (text) => {
      const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(text) ?? [0, "+", 0, 0];
      return Number(sign + 1) * (hours * 60 + Number(minutes)) === -new Date(text).getTimezoneOffset();
    };
    // The clocks may change while it lasts.
    place.hidden = isSame(item.dataset.start) && isSame(item.dataset.end);
    const weekdays = item.matches(".page-head") ? days.weekdays : days.short;
    const time = (date, day) =>
      (dayOf(date) === day ? "" : weekdays[(date.getDay() + 6) % 7] + "\u00a0") + clock.format(date);
    const text = (place.dataset.range ?? "{start}")
      .replace("{start}", () => time(start, dayIn(written(item))))
      .replace("{end}", () => time(endOf(item), dayOf(start)));
    place.textContent = (place.dataset.local ?? words.local).replace("{time}", () => text);
  };

  // In a text the box of a task says whether it is done.
  const isOpen = (step) => !step.parentElement.querySelector(":scope > input:checked");

  const sayWhatIsKnown = () => {
    const isOver = (list) => new Date(list.dataset.until) <= now;
    for (const list of all("[data-next], [data-upcoming]")) {
      for (const empty of all(".empty", list)) {
        empty.hidden = timesIn(list).length > 0 || isOver(list);
      }
      for (const beyond of all(".beyond", list)) {
        beyond.hidden = timesIn(list).length > 0 || !isOver(list);
      }
    }
    if (!all("[data-until]").some(isOver)) for (const text of all(".as-of")) text.remove();
  };

  const run = () => {
    now = new Date();
    all("[data-next]").forEach(bringForward);
    all("[data-upcoming]").forEach(moveEnded);
    markTimes();
    timesIn(document).forEach(showLocalTime);
    for (const step of all("[data-due]").filter(isOpen)) {
      if (dayIn(step.dataset.due) < dayOf(now)) mark(step, "late", words.overdue);
    }
    for (const day of all("[data-date]")) {
      if (dayIn(day.dataset.date) === dayOf(now)) day.setAttribute("aria-current", "date");
      else day.removeAttribute("aria-current");
    }
    sayWhatIsKnown();
    // An open page stays true: again at the next start or end, and when the day is over.
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    const changes = timesIn(document).flatMap((item) => [startOf(item), endOf(item)]);
    clearTimeout(timer);
    timer = setTimeout(run, Math.min(midnight, ...changes.filter((change) => change > now)) - now);
  };

  run();
  addEventListener("pageshow", (event) => event.persisted && run());
  document.addEventListener("visibilitychange", () => document.hidden || run());
}
