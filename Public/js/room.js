// A room, on a phone and on the wall: follows what happens there, sends each answer at once, and loses nothing on the way.
const main = document.querySelector("main");
const place = () => document.getElementById("zaal");
let source;
let late;

// Puts a page that came in place of the one that is shown, and keeps the focus where it was.
const put = (text) => {
  const next = new DOMParser().parseFromString(text, "text/html").querySelector("main");
  if (!next) return;
  const focused = document.activeElement;
  const found = focused?.name && `[name="${CSS.escape(focused.name)}"][value="${CSS.escape(focused.value)}"]`;
  const isOpen = main.querySelector(".steer details")?.open;
  main.replaceChildren(...next.childNodes);
  if (isOpen) main.querySelector(".steer details")?.setAttribute("open", "");
  if (found) main.querySelector(found)?.focus({ preventScroll: true });
  if (place()) listen();
  else source?.close();
};

const isTyping = () => [...main.querySelectorAll("textarea")].some((area) => area.value !== area.defaultValue);

// Asks for the page anew, but not while something typed is not sent yet.
const renew = async () => {
  clearTimeout(late);
  if (isTyping()) await send(main.querySelector("form.seat"));
  try {
    put(await (await fetch(location.href)).text());
  } catch {
    late = setTimeout(renew, 2000);
  }
};

const hear = (event) => {
  const zaal = place();
  if (!zaal) return;
  const said = JSON.parse(event.data);
  const isOther = said.figures === undefined && zaal.dataset.shown !== undefined && String(said.shown) !== zaal.dataset.shown;
  if (String(said.version) !== zaal.dataset.version || isOther) {
    // A hall full of phones does not ask in the same instant; the wall does at once.
    clearTimeout(late);
    late = setTimeout(renew, said.figures === undefined ? Math.random() * Math.min(1500, said.joined * 3) : 0);
  } else if (said.figures !== undefined) {
    document.getElementById("stand").innerHTML = said.figures;
  }
};

function listen() {
  const address = place().dataset.stream;
  if (source?.readyState < 2 && source.address === address) return;
  source?.close();
  source = new EventSource(address);
  source.address = address;
  source.onmessage = hear;
  // The browser comes back by itself after a lost line, but not after a refusal.
  source.onerror = () => { if (source.readyState === 2) setTimeout(() => { if (place()) { listen(); renew(); } }, 3000 + Math.random() * 3000); };
}

// Sends a form; what the connection loses is sent again until it is answered.
async function send(form, button) {
  if (!form) return;
  const body = new URLSearchParams([...new FormData(form, button)]);
  for (;;) {
    try {
      const answer = await fetch(form.action, { method: "POST", body });
      put(await answer.text());
      return;
    } catch {
      const stand = document.getElementById("stand");
      if (place()?.dataset.lost && stand) stand.textContent = place().dataset.lost;
      await new Promise((resume) => setTimeout(resume, 1500));
    }
  }
}

main.addEventListener("submit", (event) => {
  if (event.target.method !== "post") return;
  event.preventDefault();
  send(event.target, event.submitter);
});
main.addEventListener("change", (event) => {
  const form = event.target.closest("form.seat");
  if (!form) return;
  // An order is sent once it is whole, and boxes of which only so many may be ticked while they are not too many.
  const ranks = [...form.querySelectorAll("select")].map((rank) => rank.value);
  if (ranks.includes("") && !ranks.every((rank) => rank === "") || new Set(ranks).size < ranks.length && !ranks.includes("")) return;
  const names = new Set([...form.querySelectorAll("input[type=radio]")].map((input) => input.name));
  const isComplete = [...names].every((name) => form.querySelector(`input[name="${CSS.escape(name)}"]:checked`));
  if (isComplete || event.target.matches("textarea")) send(form);
});
// The arrow keys turn to another statement, the space bar starts and pauses.
document.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest("input, textarea, select, summary, a, button")) return;
  const key = { ArrowRight: "next", PageDown: "next", ArrowLeft: "prev", PageUp: "prev", " ": "space" }[event.key];
  const button = key && main.querySelector(`[data-key=${key}]:not(:disabled)`);
  if (!button) return;
  event.preventDefault();
  button.click();
});

document.documentElement.classList.add("scripts");
if (place()) listen();
