// The arrow keys and the buttons of a presenter turn from domain to domain, unless somebody is typing.
document.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest("input, textarea, select, summary")) return;
  const turn = { ArrowRight: "next", PageDown: "next", ArrowLeft: "prev", PageUp: "prev" }[event.key];
  const link = turn && document.querySelector(`.turn [rel=${turn}]`);
  if (!link) return;
  event.preventDefault();
  link.click();
});
