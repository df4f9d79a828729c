// Names that begin as what is being typed into a search box. Without this file the box searches all the same.
for (const form of document.querySelectorAll("form[data-suggest]")) {
  const box = form.querySelector("input[type=search]");
  const list = document.createElement("ul");
  let timer, chosen = -1, asked = 0;
  list.className = "suggestions";
  list.id = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.suggestions);
  box.parentElement.append(list);
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", list.id], ["aria-expanded", "false"]]) {
    box.setAttribute(name, value);
  }

  const show = (items) => {
    chosen = -1;
    box.removeAttribute("aria-activedescendant");
    list.replaceChildren(...items.map(({ text, type, count }, i) => {
      const line = document.createElement("li");
      const beside = document.createElement("span");
      line.id = "suggestion-" + i;
      line.setAttribute("role", "option");
      line.dataset.text = text;
      line.append(text, beside);
      beside.textContent = count > 1 ? `${type} (${count})` : type;
      line.addEventListener("mousedown", (event) => { event.preventDefault(); go(text); });
      return line;
    }));
    list.hidden = items.length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
  };
  // What is proposed is of any type, so it is not looked for among one alone.
  const go = (text) => { box.value = text; show([]); form.querySelector("[name=in]")?.remove(); form.submit(); };
  const choose = (to) => {
    const lines = [...list.children];
    chosen = (to + lines.length + 1) % (lines.length + 1);
    lines.forEach((line, i) => line.setAttribute("aria-selected", String(i === chosen)));
    chosen < lines.length ? box.setAttribute("aria-activedescendant", lines[chosen].id) : box.removeAttribute("aria-activedescendant");
  };
  const ask = async () => {
    const [text, mine] = [box.value.trim(), ++asked];
    try {
      const answer = text ? await fetch(`${form.dataset.suggest}?q=${encodeURIComponent(text)}&lang=${document.documentElement.lang}`) : null;
      if (mine === asked) show(answer?.ok ? await answer.json() : []);
    } catch {
      show([]);
    }
  };

  box.addEventListener("input", (event) => { clearTimeout(timer); if (!event.isComposing) timer = setTimeout(ask, 150); });
  box.addEventListener("compositionend", () => { clearTimeout(timer); timer = setTimeout(ask, 150); });
  box.addEventListener("blur", () => { asked++; show([]); });
  box.addEventListener("keydown", (event) => {
    if (list.hidden || event.isComposing) return;
    const line = list.children[chosen];
    if (event.key === "ArrowDown") choose(chosen + 1);
    else if (event.key === "ArrowUp") choose(chosen < 0 ? list.children.length - 1 : chosen - 1);
    else if (event.key === "Escape") show([]);
    else if (event.key === "Enter" && line) go(line.dataset.text);
    else return;
    event.preventDefault();
  });
}
