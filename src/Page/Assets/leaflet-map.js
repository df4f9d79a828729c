// The map that moves: Leaflet draws, supercluster groups. What it knows stands in the figure and its list, or is asked of this gateway.
(() => {
  const L = window.leaflet, Supercluster = window.Supercluster;
  const mostListed = 100, mostOnCard = 12, wait = 120, closest = 18, apart = 38;

  const beginAll = () => { for (const figure of document.querySelectorAll("figure[data-map-script]:not([data-map-begun])")) begin(figure); };
  beginAll();
  document.addEventListener("list:changed", beginAll);

  function begin(figure) {
    figure.dataset.mapBegun = "";
    const data = figure.dataset, words = JSON.parse(data.mapWords), sheet = figure.querySelector(".sheet");
    const list = figure.querySelector(".places"), status = figure.querySelector("[role=status]");
    const places = [...figure.querySelectorAll(".places li[data-at]")].map(readItem);
    const short = new Intl.NumberFormat(words.language, { notation: "compact", maximumFractionDigits: 0 });
    const own = places.find(one => one.id === data.mapOwn);
    const hidden = new Set(), shown = new Map(), colours = new Map();
    let known = null, asking = null, timer = 0;

    const map = makeMap(figure, sheet, words);
    const layer = L.layerGroup().addTo(map);
    const frame = L.layerGroup().addTo(map);
    addGround();
    addBorder();
    readLegend();
    if (data.mapSource) askKinds();
    else load(places, null);
    map.on("moveend", look);
    map.on("locationerror", () => say(words.nowhere));
    map.on("popupclose", () => { const back = map.opened; map.opened = null; back?.getElement()?.focus({ preventScroll: true }); });
    look();

    function readItem(item) {
      const [latitude, longitude] = item.dataset.at.split(",").map(Number), link = item.querySelector("a");
      const name = item.textContent.trim();
      return { id: item.dataset.id || name + item.dataset.at, name, kind: item.dataset.kind, latitude, longitude, href: link?.href };
    }

    // Kinds: what the legend says, or what the source counts.
    function readLegend() {
      for (const box of figure.querySelectorAll(".legend input")) {
        const item = box.closest("li");
        box.hidden = box.disabled = false;
        colours.set(box.value, { place: [...item.parentNode.children].indexOf(item), label: item.dataset.label });
        box.onchange = () => { box.checked ? hidden.delete(box.value) : hidden.add(box.value); known = null; data.mapSource || load(places, null); look(); };
      }
    }

    async function askKinds() {
      const kinds = (await fetchJson(data.mapSource))?.kinds ?? [];
      if (kinds.length < 2) return;
      const legend = figure.querySelector(".legend");
      legend.replaceChildren(...kinds.map((one, place) => {
        const item = element("li", { className: "k" + place }), label = element("label");
        const box = element("input", { type: "checkbox", checked: true, value: one.kind });
        item.dataset.label = one.label;
        label.append(box, element("i", { ariaHidden: "true" }), one.label);
        item.append(label, element("span", { className: "number", textContent: one.text }));
        return item;
      }));
      colours.clear();
      readLegend();
      known = null;
      look();
    }

    // The answer to what was asked before would put another window, or kinds that are switched off, into the place of what is shown.
    function look() {
      clearTimeout(timer);
      asking?.abort();
      drawGround();
      if (!data.mapSource) return draw();
      if (known?.box && contains(known.box, map.getBounds())) return draw();
      timer = setTimeout(ask, wait);
    }

    // Rounded outwards, so that two who look at the same town ask the same question.
    async function ask() {
      const zoom = Math.round(map.getZoom()), step = 90 / 2 ** zoom, bounds = map.getBounds().pad(.2);
      const down = x => Math.floor(x / step) * step, up = x => Math.ceil(x / step) * step, limit = (x, most) => Math.max(-most, Math.min(most, x));
      const box = { south: limit(down(bounds.getSouth()), 90), west: limit(down(bounds.getWest()), 180), north: limit(up(bounds.getNorth()), 90), east: limit(up(bounds.getEast()), 180) };
      const question = new URL(data.mapSource, document.baseURI);
      for (const [side, at] of Object.entries({ ...box, zoom })) question.searchParams.set(side, at);
      if (hidden.size) {
        const on = [...colours.keys()].filter(kind => !hidden.has(kind));
        if (!on.length) { load([], null); return draw(); }
        question.searchParams.delete("kind");
        for (const kind of on) question.searchParams.append("kind", kind);
      }
      const { signal } = asking = new AbortController();
      const answer = await fetchJson(question, signal);
      if (!answer) return signal.aborted || say(words.failed);
      if (answer.groups?.length) load(answer.groups.map(([latitude, longitude, count]) => ({ latitude, longitude, count })), null);
      else load((answer.points ?? []).map(([id, name, kind, latitude, longitude]) => ({ id, name, kind, latitude, longitude, href: data.mapPlace.replace("{id}", encodeURIComponent(id)) })), box);
      draw();
    }

    function load(points, box) {
      const seen = points.filter(point => !hidden.has(point.kind));
      const index = new Supercluster({ radius: 44, extent: 256, maxZoom: closest, map: one => ({ sum: one.count ?? 1 }), reduce: (all, one) => { all.sum += one.sum; } }).load(seen.filter(point => point !== own).map(point => ({
        type: "Feature", properties: point, geometry: { type: "Point", coordinates: [point.longitude, point.latitude] } })));
      known = { box, index, points: seen, areGroups: seen.some(one => one.count) };
    }

    // What stays is left alone, so that the focus and an open card stay.
    function draw() {
      const now = known ? clusters() : [], keys = new Set(now.map(one => one.key));
      for (const [key, marker] of shown) if (!keys.has(key)) { layer.removeLayer(marker); shown.delete(key); }
      for (const one of now) {
        const kept = shown.get(one.key);
        if (!kept) { const marker = one.make(); shown.set(one.key, marker); layer.addLayer(marker); }
        // The same crowd of a later answer has another number there.
        else if (one.open) kept.whenChosen = one.open;
      }
      tell();
    }

    function clusters() {
      const { index, areGroups } = known, b = map.getBounds().pad(.1), zoom = Math.floor(map.getZoom());
      const alone = own && !hidden.has(own.kind) ? [{ key: "own", make: () => place(own).setZIndexOffset(1000) }] : [];
      return alone.concat(index.getClusters([b.getWest(), b.getSouth(), b.getEast(), b.getNorth()], zoom).map(feature => {
        const [longitude, latitude] = feature.geometry.coordinates, one = feature.properties;
        const at = beside(latitude, longitude);
        if (!one.cluster && !one.count) return { key: `p${one.id} ${at}`, make: () => place(one, at) };
        const count = one.cluster ? one.sum : one.count;
        const closer = () => one.cluster && !areGroups ? index.getClusterExpansionZoom(one.cluster_id) : zoom + 2;
        // Those of one spot stay together however closely one looks: a card names them.
        const open = pin => closer() > closest && one.cluster && !areGroups
          ? openCards(index.getLeaves(one.cluster_id, mostOnCard).map(leaf => leaf.properties), count, latitude, longitude, pin)
          : map.setView([latitude, longitude], Math.min(closest, closer()));
        return { key: `c${zoom} ${latitude} ${longitude} ${count}`, open, make: () => crowd(at, count, open) };
      }));
    }

    // Nothing hides behind the place of the page, or hides it: what is too near stands beside it.
    function beside(latitude, longitude) {
      if (!own || hidden.has(own.kind)) return [latitude, longitude];
      const middle = map.latLngToLayerPoint([own.latitude, own.longitude]), way = map.latLngToLayerPoint([latitude, longitude]).subtract(middle);
      const far = Math.hypot(way.x, way.y);
      if (far >= apart) return [latitude, longitude];
      const at = map.layerPointToLatLng(middle.add(far ? way.multiplyBy(apart / far) : [apart, 0]));
      return [at.lat, at.lng];
    }

    function place(one, at = [one.latitude, one.longitude]) {
      const kind = colours.get(one.kind), name = one.name || kind?.label || words.place;
      return marker(at, `pin ${one === own ? "own " : ""}k${kind?.place ?? 0}`, one === own ? 36 : 24, "", kind ? `${kind.label} ${name}` : name,
        pin => openCard(one, name, kind, pin));
    }

    function crowd(at, count, open) {
      const size = Math.round(24 + 5 * Math.log10(count));
      return marker(at, "crowd", size, short.format(count), words.group.replace("{n}", count.toLocaleString(words.language)), open);
    }

    function marker(at, className, size, text, name, open) {
      const made = L.marker(at, { icon: L.divIcon({ className, iconSize: [size, size], html: element("span", { textContent: text }) }) });
      // Who speaks to the machine says what is read on the map.
      made.on("add", () => made.getElement().setAttribute("aria-label", name.includes(text) ? name : `${text} ${name}`));
      made.whenChosen = open;
      made.on("click", () => made.whenChosen(made));
      made.on("keypress", event => { if (event.originalEvent.key === "Enter" || event.originalEvent.key === " ") { event.originalEvent.preventDefault(); made.whenChosen(made); } });
      return made;
    }

    function openCard(one, name, kind, pin) {
      const card = element("div", { className: "card" });
      card.append(one.href ? element("a", { href: one.href, textContent: name }) : element("strong", { textContent: name }));
      if (kind) card.append(element("span", { className: "kind", textContent: kind.label }));
      const popup = showCard(card, one.latitude, one.longitude, pin);
      if (data.mapCard && one !== own) fetchJson(data.mapCard.replace("{id}", encodeURIComponent(one.id))).then(more => {
        for (const text of [more?.address, more?.phone]) if (text) card.append(element("span", { textContent: text }));
        const focused = document.activeElement;
        popup.update();
        if (card.contains(focused)) focused.focus({ preventScroll: true });
      });
    }

    function openCards(all, count, latitude, longitude, pin) {
      const card = element("div", { className: "card" });
      for (const one of all) {
        const name = one.name || colours.get(one.kind)?.label || words.place;
        card.append(one.href ? element("a", { href: one.href, textContent: name }) : element("strong", { textContent: name }));
      }
      if (count > all.length) card.append(element("span", { textContent: words.more.replace("{n}", (count - all.length).toLocaleString(words.language)) }));
      showCard(card, latitude, longitude, pin);
    }

    function showCard(card, latitude, longitude, pin) {
      const popup = L.popup({ autoPanPaddingTopLeft: [56, 12], autoPanPaddingBottomRight: [12, 12], maxWidth: 260, offset: [0, -6] })
        .setLatLng([latitude, longitude]).setContent(card).openOn(map);
      map.opened = pin;
      // Leaflet hears Escape on the map itself alone, and the focus is in the card.
      popup.getElement().addEventListener("keydown", event => { if (event.key === "Escape") map.closePopup(popup); });
      popup.getElement().querySelector(".leaflet-popup-close-button").setAttribute("aria-label", words.close);
      (card.querySelector("a") ?? popup.getElement().querySelector(".leaflet-popup-close-button")).focus({ preventScroll: true });
      return popup;
    }

    function say(text) { if (status) status.textContent = text; }

    // The list says what the map shows.
    function tell() {
      if (!status) return;
      const bounds = map.getBounds(), seen = known?.points?.filter(one => bounds.contains([one.latitude, one.longitude])) ?? [];
      const total = seen.reduce((sum, one) => sum + (one.count ?? 1), 0), single = known?.areGroups ? [] : seen;
      say(words.inView.replace("{n}", total.toLocaleString(words.language)));
      const items = single.slice(0, mostListed).map(one => {
        const kind = colours.get(one.kind), item = element("li", { className: "k" + (kind?.place ?? 0) });
        const name = one.name || kind?.label || words.place;
        item.append(one.href ? element("a", { href: one.href, textContent: name }) : name);
        return item;
      });
      if (known?.areGroups) items.push(element("li", { className: "note", textContent: words.zoomIn }));
      else if (single.length > mostListed) items.push(element("li", { className: "note", textContent: words.more.replace("{n}", (single.length - mostListed).toLocaleString(words.language)) }));
      list.hidden = !items.length;
      list.querySelector("ul").replaceChildren(...items);
    }

    // Background: tiles where the gateway has them, else lines of whole degrees and parts of them.
    function addGround() {
      if (data.mapTiles) L.tileLayer(data.mapTiles, { maxZoom: 18 }).addTo(map);
      if (!data.mapTiles || !data.mapCredit) return;
      const credit = data.mapCreditLink ? element("a", { href: data.mapCreditLink, rel: "noopener", textContent: data.mapCredit }) : element("span", { textContent: data.mapCredit });
      map.attributionControl.addAttribution(credit.outerHTML);
    }

    function drawGround() {
      if (data.mapTiles) return;
      frame.clearLayers();
      const b = map.getBounds(), wide = b.getEast() - b.getWest(), power = 10 ** Math.floor(Math.log10(wide / 4));
      const step = [1, 2, 5, 10].map(times => times * power).find(one => wide / one <= 5), digits = Math.max(0, -Math.floor(Math.log10(step)));
      const line = (from, to) => L.polyline([from, to], { className: "graticule", interactive: false, weight: 1 }).addTo(frame);
      const text = (at, word, className) => L.marker(at, { interactive: false, keyboard: false, icon: L.divIcon({ className: "degree " + className, iconSize: null, html: element("span", { textContent: word }) }) }).addTo(frame);
      for (let i = Math.ceil(b.getWest() / step); i * step < b.getEast(); i++) {
        line([b.getSouth() - 1, i * step], [b.getNorth() + 1, i * step]);
        text([b.getSouth(), i * step], (i * step).toFixed(digits) + "°E", "east");
      }
      for (let i = Math.ceil(b.getSouth() / step); i * step < b.getNorth(); i++) {
        line([i * step, b.getWest() - 1], [i * step, b.getEast() + 1]);
        text([i * step, b.getWest()], (i * step).toFixed(digits) + "°N", "north");
      }
    }

    async function addBorder() {
      const border = data.mapBorder && await fetchJson(data.mapBorder);
      if (border?.type) L.geoJSON(border, { interactive: false, style: feature => ({ className: /Line/.test(feature.geometry.type) ? "border way" : "border", weight: 2 }) }).addTo(map).bringToBack();
    }
  }

  function makeMap(figure, sheet, words) {
    const box = element("div", { className: "moving" }), window = figure.dataset.mapWindow.split(",").map(Number);
    const picture = sheet.querySelector("svg");
    sheet.append(box);
    picture.remove();
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", words.map);
    const map = L.map(box, { zoomControl: false, attributionControl: true, maxZoom: closest, minZoom: figure.dataset.mapTiles ? 5 : 3, zoomSnap: figure.dataset.mapTiles ? 1 : .5 });
    map.attributionControl.setPrefix(false);
    L.control.zoom({ zoomInTitle: words.closer, zoomOutTitle: words.farther }).addTo(map);
    L.control.scale({ imperial: false, position: "topright" }).addTo(map);
    // No place hides behind the buttons.
    map.fitBounds([[window[0], window[1]], [window[2], window[3]]], { animate: false, paddingTopLeft: [48, 0] });
    new ResizeObserver(() => map.invalidateSize({ animate: false })).observe(box);
    if (navigator.geolocation && isSecureContext) locateButton(map, words);
    return map;
  }

  function locateButton(map, words) {
    const control = L.control({ position: "topleft" });
    control.onAdd = () => {
      const bar = element("div", { className: "leaflet-bar" }), button = element("a", { href: "#", role: "button", title: words.here, ariaLabel: words.here, className: "here" });
      button.onclick = event => { event.preventDefault(); map.locate({ setView: true, maxZoom: 15 }); };
      bar.append(button);
      L.DomEvent.disableClickPropagation(bar);
      return bar;
    };
    control.addTo(map);
  }

  async function fetchJson(address, signal) {
    try {
      const answer = await fetch(address, { signal });
      return answer.ok ? await answer.json() : null;
    } catch { return null; }
  }

  function contains(box, bounds) {
    return !box || (box.south <= bounds.getSouth() && box.west <= bounds.getWest() && box.north >= bounds.getNorth() && box.east >= bounds.getEast());
  }

  function element(name, properties = {}) { return Object.assign(document.createElement(name), properties); }
})();
