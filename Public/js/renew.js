// A part of a page that asks for itself again every few seconds, but not while somebody is working in it. At nought it stops.
const part = document.querySelector("[data-renew]");

const renew = async () => {
  if (!document.hidden && !part.contains(document.activeElement)) {
    try {
      const text = await (await fetch(location.href)).text();
      const next = new DOMParser().parseFromString(text, "text/html").querySelector("[data-renew]");
      if (next && !part.contains(document.activeElement)) {
        if (next.innerHTML !== part.innerHTML) part.replaceChildren(...next.childNodes);
        part.dataset.renew = next.dataset.renew;
      }
    } catch { /* The next time. */ }
  }
  if (Number(part.dataset.renew)) setTimeout(renew, part.dataset.renew * 1000);
};

if (Number(part?.dataset.renew)) setTimeout(renew, part.dataset.renew * 1000);
