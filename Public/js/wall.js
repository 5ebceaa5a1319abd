// The arrow keys and the buttons of a presenter turn from domain to domain, unless somebody is typing.
document.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest("input, textarea, select, summary")) return;
  const turn = { ArrowRight: "next", PageDown: "next", ArrowLeft: "prev", PageUp: "prev" }[event.key];
  const link = turn && document.querySelector(`.turn [rel=${turn}]`);
  if (!link) return;
  event.preventDefault();
  link.click();
});

// Turning the page keeps what was typed first.
const form = document.querySelector("form.writing");
const isChanged = (field) => field.matches("select")
  ? field.selectedIndex !== Math.max(0, [...field.options].findIndex((one) => one.defaultSelected))
  : field.matches("textarea, input:not([type=hidden])") && field.value !== field.defaultValue;

document.querySelectorAll(".turn [data-go]").forEach((link) => link.addEventListener("click", (event) => {
  if (!form || ![...form.elements].some(isChanged)) return;
  event.preventDefault();
  form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "ga", value: link.dataset.go }));
  form.requestSubmit();
}));
