// A file may be dropped anywhere on the form of the check. Without this the field for files does the same.
for (const form of document.querySelectorAll("form.drop")) {
  const field = form.querySelector("input[type=file]");
  const mark = (event, over) => { event.preventDefault(); form.classList.toggle("over", over); };
  form.addEventListener("dragover", (event) => mark(event, true));
  form.addEventListener("dragleave", (event) => mark(event, false));
  form.addEventListener("drop", (event) => {
    mark(event, false);
    if (event.dataTransfer.files.length > 0) field.files = event.dataTransfer.files;
  });
}
