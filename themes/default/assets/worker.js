// Keeps the pages that somebody reads, so that they can read them again without a connection.
//
// What is fresh always comes first: what was kept is shown where there is no connection, or where
// it takes too long. So a new build is seen at once, and nothing is mixed while there is one. Only
// what lies below this site's own address is kept, and never more than the newest of it.
// sw.js sets `needed`, the files of every page, or `isOff`: then everything is thrown away.
const scope = new URL(self.registration.scope);
const prefix = `copsite ${scope.pathname} `;
const pages = `${prefix}pages`;
const files = `${prefix}files`;
const limits = { [pages]: 60, [files]: 120 };
const patience = 4000;
const kinds = new Set(["style", "script", "image", "font"]);
const offlinePage = new URL("offline.html", scope).href;

// An address without what does not matter to the server.
const keyOf = (address) => {
  const url = new URL(address);
  url.hash = url.search = "";
  url.pathname = url.pathname.replace(/\/index\.html$/, "/");
  return url.href;
};

const keep = async (name, key, response) => {
  const cache = await caches.open(name);
  // The newest stands last.
  await cache.delete(key);
  await cache.put(key, response);
  const keys = await cache.keys();
  const old = keys.slice(0, Math.max(0, keys.length - limits[name]));
  await Promise.all(old.map((request) => cache.delete(request)));
};

const isWhole = (response) => response.status === 200 && response.type === "basic" && !response.redirected;

const answer = async (event, name) => {
  const key = keyOf(event.request.url);
  const fresh = fetch(event.request).then((response) => {
    if (isWhole(response)) event.waitUntil(keep(name, key, response.clone()).catch(() => {}));
    return response;
  });
  event.waitUntil(fresh.catch(() => {}));
  const kept = await (await caches.open(name)).match(key);
  if (kept) {
    const late = new Promise((resolve) => setTimeout(resolve, patience, kept));
    return Promise.race([fresh, late]).catch(() => kept);
  }
  if (name === files) return fresh;
  return fresh.catch(() =>
    Response.redirect(`${offlinePage}?page=${encodeURIComponent(event.request.url)}`));
};

const clean = async () => {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  const old = names.filter((name) => self.isOff || !(name in limits));
  await Promise.all(old.map((name) => caches.delete(name)));
};

self.addEventListener("install", (event) => {
  self.skipWaiting();
  if (self.isOff) return;
  event.waitUntil(caches.open(files).then((cache) =>
    cache.addAll(self.needed.map((path) => new URL(path, scope).href))));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(clean().then(() =>
    self.isOff ? self.registration.unregister() : self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (self.isOff || request.method !== "GET" || request.headers.has("range")) return;
  if (!request.url.startsWith(scope.href)) return;
  const isPage = request.mode === "navigate" && keyOf(request.url) !== offlinePage;
  if (isPage) event.respondWith(answer(event, pages));
  else if (request.mode === "navigate" || kinds.has(request.destination)) {
    event.respondWith(answer(event, files));
  }
});

// The page that was open before this began to work.
self.addEventListener("message", (event) => {
  const key = keyOf(event.data);
  if (self.isOff || !key.startsWith(scope.href)) return;
  event.waitUntil(fetch(key).then((response) =>
    isWhole(response) ? keep(pages, key, response) : undefined).catch(() => {}));
});
