// Small conveniences. Every page is complete without this file.

// Addresses without "index.html" are shorter to share; on a disk the full name is needed.
if (location.protocol.startsWith("http") && location.pathname.endsWith("/index.html")) {
  history.replaceState(history.state, "", location.pathname.slice(0, -10) + location.search + location.hash);
}

// A site is made once and read for weeks: meetings that have ended since then leave the lists of
// what comes next, so that the list opens with the next one. When all have ended they stay, marked.
const hasEnded = (text) => {
  const end = new Date(text.length === 10 ? text + "T23:59:59" : text);
  return end < new Date();
};
for (const list of document.querySelectorAll("[data-upcoming]")) {
  const meetings = [...list.children];
  const ended = meetings.filter((meeting) => meeting.dataset.end && hasEnded(meeting.dataset.end));
  for (const meeting of ended) {
    if (ended.length < meetings.length) {
      meeting.remove();
    } else {
      const mark = document.createElement("p");
      mark.className = "row-status";
      mark.textContent = list.dataset.upcoming;
      meeting.querySelector(".row-body").append(mark);
    }
  }
}

// The meeting's time where the reader is, when that differs from the meeting's own zone.
for (const line of document.querySelectorAll("[data-local]")) {
  const start = new Date(line.dataset.start);
  const offset = /([+-])(\d\d):(\d\d)$/.exec(line.dataset.start);
  const minutes = offset ? (offset[1] + 1) * (offset[2] * 60 + +offset[3]) : 0;
  if (!isNaN(start) && minutes !== -start.getTimezoneOffset()) {
    const words = new Intl.DateTimeFormat(document.documentElement.lang, {
      weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
      timeZoneName: "short",
    });
    const end = new Date(line.dataset.end);
    const time = isNaN(end) || end < start ? words.format(start) : words.formatRange(start, end);
    line.textContent = line.dataset.local.replace("{time}", () => time);
    line.hidden = false;
  }
}

// Where nobody said where the site is published, the address of a calendar is that of its file.
for (const feed of document.querySelectorAll("[data-feed]")) {
  if (location.protocol.startsWith("http")) {
    const url = new URL(feed.dataset.feed, location).href;
    feed.querySelector("input").value = url;
    feed.querySelector("a").href = url.replace(/^https?/, "webcal");
    feed.hidden = false;
  }
}

// A box that scrolls sideways must be reachable with the keyboard.
for (const box of document.querySelectorAll(".prose table, .prose pre")) {
  if (box.scrollWidth > box.clientWidth) {
    box.tabIndex = 0;
  }
}
