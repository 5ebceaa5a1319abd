// The key / jumps to the search field, for who has not switched that off on the search page.
const storageKey = "zoektoets";
const field = document.getElementById("zoek");
const isOff = () => { try { return localStorage.getItem(storageKey) === "uit"; } catch { return false; } };

if (field) {
  const note = () => { if (isOff()) field.removeAttribute("aria-keyshortcuts"); else field.setAttribute("aria-keyshortcuts", "/"); };
  note();
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isOff()) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  const choice = document.querySelector("[data-shortcut]");
  if (choice) {
    const box = choice.querySelector("input");
    box.checked = !isOff();
    choice.hidden = false;
    box.addEventListener("change", () => {
      try { if (box.checked) localStorage.removeItem(storageKey); else localStorage.setItem(storageKey, "uit"); } catch { /* It then holds for this page only. */ }
      note();
    });
  }
}
