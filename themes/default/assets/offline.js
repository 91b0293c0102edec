// What there is to read without a connection: the pages that worker.js has kept.
{
  const scope = new URL(".", location.href);
  const wanted = new URL(new URLSearchParams(location.search).get("page") ?? "", scope);
  if (wanted.href.startsWith(scope.href) && wanted.href !== scope.href) {
    const again = document.querySelector("[data-again]");
    again.querySelector("a").href = wanted.href;
    again.hidden = false;
  }

  // The name of the site is known here.
  const named = (page) => {
    const site = page.querySelector(".site-title a")?.textContent ?? "";
    const [title, end] = [page.title, page.title.length - site.length];
    return end > 0 && title.endsWith(site) ? title.slice(0, end).replace(/[\s–—|·:-]+$/u, "") : title;
  };

  const show = async () => {
    const cache = await caches.open(`copsite ${scope.pathname} pages`);
    const section = document.querySelector("[data-kept]");
    for (const request of (await cache.keys()).reverse()) {
      const text = await (await cache.match(request)).text();
      const title = named(new DOMParser().parseFromString(text, "text/html"));
      const link = document.createElement("a");
      link.href = request.url;
      link.textContent = title || request.url;
      const item = document.createElement("li");
      item.append(link);
      section.querySelector("ul").append(item);
      section.hidden = false;
    }
  };
  // There are no caches on a disk, nor without a secure connection.
  if (window.caches && location.protocol !== "file:") show();
}
