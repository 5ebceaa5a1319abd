// Steps through the statements one at a time, and keeps what is filled in until it is sent.
const form = document.getElementById("vragen");
if (form) {
  const [previousText, nextText, stepText, keptText, beginText] = form.dataset.texts.split("|");
  const steps = [...form.querySelectorAll(".step")];
  const domains = [...form.querySelectorAll(".domain")];
  const heading = (text, tag, name) => Object.assign(document.createElement(tag), { className: name, textContent: text });
  const storageKey = location.pathname;
  let current = 0;
  let timer;

  const progress = Object.assign(document.createElement("progress"), { max: steps.length - 1 });
  const count = heading("", "p", "soft small");
  count.setAttribute("role", "status");
  const walked = heading("", "div", "walked");
  walked.append(heading(form.querySelector("h1").textContent, "h1", "over"), progress, count);
  const back = heading(previousText, "button", "button quiet");
  const next = heading(nextText, "button", "button");
  back.type = next.type = "button";
  const walk = heading("", "div", "walk");
  walk.append(back, next);
  form.prepend(walked);
  form.querySelector(".finish").after(walk);

  const show = (index, focus = true) => {
    current = Math.max(0, Math.min(steps.length - 1, index));
    steps.forEach((step, place) => { step.hidden = place !== current; });
    domains.forEach((domain) => { domain.hidden = !domain.contains(steps[current]); });
    progress.value = current;
    const text = stepText.replace("#", String(current)).replace("%", String(steps.length - 1));
    progress.setAttribute("aria-label", text);
    count.textContent = text;
    walked.hidden = back.hidden = current === 0;
    next.textContent = current === 0 ? beginText : nextText;
    next.hidden = current === steps.length - 1;
    if (focus) {
      const fields = [...steps[current].querySelectorAll("input, textarea, button")].filter((field) => field.checkVisibility());
      const target = fields.find((field) => field.checked) ?? fields[0];
      target?.focus({ preventScroll: true });
      window.scrollTo({ top: 0 });
    }
  };
  back.addEventListener("click", () => show(current - 1));
  next.addEventListener("click", () => show(current + 1));

  // A tap on an answer goes on by itself; arrow keys choose without leaving, and Enter goes on.
  form.addEventListener("click", (event) => {
    if (!(event.target instanceof HTMLInputElement) || event.target.type !== "radio" || event.detail === 0) return;
    const step = steps[current];
    const names = new Set([...step.querySelectorAll("input[type=radio]")].map((input) => input.name));
    const isComplete = [...names].every((name) => step.querySelector(`input[name="${CSS.escape(name)}"]:checked`));
    const here = current;
    if (isComplete && !step.querySelector("textarea")) setTimeout(() => { if (current === here) show(here + 1); }, 220);
  });
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.target.tagName === "TEXTAREA" || event.target.tagName === "BUTTON" || event.target.tagName === "SUMMARY") return;
    event.preventDefault();
    if (current < steps.length - 1) show(current + 1);
  });

  // At most so many priorities: the others rest until one is let go.
  for (const set of form.querySelectorAll("[data-most]")) {
    const boxes = [...set.querySelectorAll("input:not([name=geen])")];
    const limit = () => {
      const isFull = boxes.filter((box) => box.checked).length >= Number(set.dataset.most);
      boxes.forEach((box) => { box.disabled = isFull && !box.checked; });
    };
    set.addEventListener("change", limit);
    limit();
  }

  const fields = () => [...new FormData(form)].filter(([name]) => name !== "formulier");
  const keep = async () => {
    try {
      if (form.dataset.draft) {
        const body = new URLSearchParams([...new FormData(form)]);
        const answer = await fetch(form.dataset.draft, { method: "POST", body, redirect: "manual" });
        if (answer.type !== "opaqueredirect" && !answer.ok) return;
      } else {
        localStorage.setItem(storageKey, JSON.stringify(fields()));
      }
      count.textContent = `${count.textContent.split(" · ")[0]} · ${keptText}`;
    } catch { /* Without a connection or storage the form itself still holds everything. */ }
  };
  form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(keep, 600); });
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden" && timer) keep(); });

  if (!form.dataset.draft) {
    try {
      for (const [name, value] of JSON.parse(localStorage.getItem(storageKey) ?? "[]")) {
        for (const input of form.elements[name]?.length ? form.elements[name] : [form.elements[name]]) {
          if (!input) continue;
          if (input.type === "radio" || input.type === "checkbox") { if (input.value === value) input.checked = true; }
          else input.value = value;
        }
      }
    } catch { /* A damaged draft is no draft. */ }
  }
  form.addEventListener("submit", (event) => {
    if (event.submitter?.hasAttribute("formaction")) return;
    clearTimeout(timer);
    timer = undefined;
  });

  const firstOpen = steps.findIndex((step) => step.querySelector("input[type=radio]") && !step.querySelector("input[type=radio]:checked"));
  const isBegun = form.querySelector("input[type=radio]:checked") !== null;
  show(isBegun && firstOpen > 0 ? firstOpen : 0, isBegun);
}
