// Fetches the map that moves, once there is a map in the page.
(() => {
  let isFetched = false;
  const look = () => {
    const first = document.querySelector("figure[data-map-script]");
    if (!first || isFetched) return;
    isFetched = true;
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = first.dataset.mapSheet;
    const script = document.createElement("script");
    script.src = first.dataset.mapScript;
    document.head.append(style, script);
  };
  look();
  document.addEventListener("list:changed", look);
})();
