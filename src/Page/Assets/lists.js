// Lists change in their place: links and forms of a list are fetched, and what is new is put where the old was. Without this they lead to
// the same pages.
(() => {
  if (!document.querySelector("form[data-list]")) return;
  let last = 0;

  const show = async (address, isNew) => {
    const turn = ++last;
    const box = document.querySelector("#page-content");
    box.setAttribute("aria-busy", "true");
    try {
      const response = await fetch(address, { headers: { accept: "text/html" } });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      if (turn !== last) return;
      const next = page.querySelector("#page-content");
      if (!next || !page.querySelector("form[data-list]")) throw new Error("no list");
      box.replaceWith(next);
      document.title = page.title;
      if (isNew) history.pushState({ list: true }, "", address);
      (next.querySelector(".problems") ?? next.querySelector("#list-count"))?.scrollIntoView({ block: "nearest" });
      document.dispatchEvent(new Event("list:changed"));
    } catch {
      location.assign(address);
    }
  };

  const isOwn = (link) => link.origin === location.origin && link.pathname === location.pathname && link.hash === "#list";

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (!link || !isOwn(link) || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    show(link.href.split("#")[0], true);
  });

  const send = (form) => {
    const words = new URLSearchParams();
    for (const [word, value] of new FormData(form)) if (value !== "") words.append(word, value);
    const asks = [...words.keys()].some((word) => word !== "lang");
    show(asks ? form.action.split("#")[0] + "?" + words : new URL(form.dataset.list, location).href, true);
  };

  document.addEventListener("submit", (event) => {
    if (!event.target.matches("form[data-list]")) return;
    event.preventDefault();
    send(event.target);
  });

  document.addEventListener("change", (event) => {
    if (event.target.matches("form[data-list] select")) send(event.target.form);
  });

  addEventListener("popstate", () => show(location.href, false));
})();
