// Copying to the clipboard, also from what was put into the page later. Without this file the pages lack nothing but that.
(() => {
  const show = () => { for (const button of document.querySelectorAll("button.copy")) button.hidden = !navigator.clipboard; };
  show();
  document.addEventListener("list:changed", show);
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("button.copy");
    if (!button) return;
    const word = button.dataset.word ??= button.textContent;
    await navigator.clipboard.writeText(button.dataset.text ?? button.closest("figure").querySelector("code").textContent);
    button.textContent = button.dataset.done;
    setTimeout(() => (button.textContent = word), 1500);
  });
})();
