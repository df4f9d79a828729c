// Copying to the clipboard. Without this file the pages lack nothing but that.
for (const button of document.querySelectorAll("button.copy")) {
  const word = button.textContent;
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    const text = button.dataset.text ?? button.closest("figure").querySelector("code").textContent;
    await navigator.clipboard.writeText(text);
    button.textContent = button.dataset.done;
    setTimeout(() => (button.textContent = word), 1500);
  });
}
