// Fetches the map that moves, on pages that have a map.
{
  const first = document.querySelector("figure[data-map-script]");
  if (first) {
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = first.dataset.mapSheet;
    const script = document.createElement("script");
    script.src = first.dataset.mapScript;
    document.head.append(style, script);
  }
}
