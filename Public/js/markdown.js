// Helps to write a text with headings, lists and tables: buttons above the field, and what is pasted from Word or a page becomes
// plain marks. Without this the field takes the same text, typed by hand.

const words = {
  nl: { bold: "Vet", italic: "Schuin", heading: "Tussentitel", list: "Opsomming", numbers: "Genummerde lijst", table: "Tabel", link: "Link", tools: "Opmaak" },
  en: { bold: "Bold", italic: "Italic", heading: "Heading", list: "List", numbers: "Numbered list", table: "Table", link: "Link", tools: "Formatting" },
  fr: { bold: "Gras", italic: "Italique", heading: "Intertitre", list: "Liste", numbers: "Liste numérotée", table: "Tableau", link: "Lien", tools: "Mise en forme" },
}[document.documentElement.lang.slice(0, 2)];

/// What is typed stays in the history of the field, so that undoing works.
function insert(field, text) {
  field.focus();
  if (!document.execCommand("insertText", false, text)) field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
}

function around(field, mark) {
  const chosen = field.value.slice(field.selectionStart, field.selectionEnd);
  insert(field, mark + chosen + mark);
  if (!chosen) field.selectionStart = field.selectionEnd = field.selectionEnd - mark.length;
}

/// Puts something before each of the chosen lines.
function before(field, mark) {
  const start = field.value.lastIndexOf("\n", field.selectionStart - 1) + 1;
  const lines = field.value.slice(start, field.selectionEnd).split("\n");
  field.selectionStart = start;
  insert(field, lines.map((line, place) => (typeof mark === "function" ? mark(place) : mark) + line).join("\n"));
}

const acts = [
  ["B", "bold", (field) => around(field, "**")],
  ["I", "italic", (field) => around(field, "*")],
  ["T", "heading", (field) => before(field, "# ")],
  ["•", "list", (field) => before(field, "- ")],
  ["≡", "numbers", (field) => before(field, (place) => `${place + 1}. `)],
  ["▦", "table", (field) => insert(field, "\n|  |  |\n|---|---|\n|  |  |\n")],
  ["↗", "link", (field) => {
    const chosen = field.value.slice(field.selectionStart, field.selectionEnd);
    insert(field, `[${chosen}](https://)`);
  }],
];

for (const box of document.querySelectorAll("[data-markdown]")) {
  const field = box.querySelector("textarea");
  const tools = document.createElement("div");
  tools.className = "tools";
  tools.setAttribute("role", "group");
  tools.setAttribute("aria-label", words.tools);
  for (const [sign, name, act] of acts) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = sign;
    button.title = words[name];
    button.setAttribute("aria-label", words[name]);
    button.addEventListener("click", () => act(field));
    tools.append(button);
  }
  field.before(tools);
  field.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const mark = { b: "**", i: "*" }[event.key.toLowerCase()];
    if (!mark) return;
    event.preventDefault();
    around(field, mark);
  });
  field.addEventListener("paste", (event) => {
    const html = event.clipboardData?.getData("text/html");
    if (!html) return;
    const text = fromMarkup(html);
    if (!text) return;
    event.preventDefault();
    insert(field, text);
  });
}

/// What stands in a page or in Word, as marks. It is read in a document of its own, where nothing runs and nothing is fetched.
export function fromMarkup(html) {
  const body = new DOMParser().parseFromString(html, "text/html").body;
  for (const gone of body.querySelectorAll("script, style, head, title, meta, link, img, svg, iframe, object, o\\:p, template")) gone.remove();
  return blocks(body, "").join("\n\n").replace(/\n{3,}/g, "\n\n").trim();
}

const tidy = (text) => text.replace(/[\s ]+/g, " ");
const escaped = (text) => text.replace(/([\\*_`[\]<>|])/g, "\\$1");
const isBlock = (node) => /^(P|DIV|H[1-6]|UL|OL|TABLE|BLOCKQUOTE|SECTION|ARTICLE|HEADER|FOOTER|MAIN|PRE|HR|DL|DT|DD|FIGURE)$/.test(node.nodeName);

function blocks(node, indent) {
  const found = [];
  let line = "";
  const end = () => {
    if (line.trim()) found.push(indent + line.trim().replace(/^(#+|[-+]|\d+[.)]) /, "\\$&"));
    line = "";
  };
  for (const child of node.childNodes) {
    if (!isBlock(child)) {
      line += inline(child);
      continue;
    }
    end();
    found.push(...block(child, indent));
  }
  end();
  return found;
}

function block(node, indent) {
  const level = /^H([1-6])$/.exec(node.nodeName)?.[1];
  if (level) return [`${indent}${"#".repeat(Math.max(1, level - 1))} ${tidy(inlines(node)).trim()}`];
  if (node.nodeName === "UL" || node.nodeName === "OL") return [items(node, indent)];
  if (node.nodeName === "TABLE") return [table(node)];
  if (node.nodeName === "HR") return ["---"];
  // Word writes its lists as paragraphs with a sign in front of them.
  if (/MsoListParagraph/.test(node.className)) {
    const text = tidy(inlines(node)).trim().replace(/^(?:[·•o§–-]|\\-)\s+/, "");
    return [/^\d+[.)]/.test(text) ? indent + text : `${indent}- ${text}`];
  }
  return blocks(node, indent);
}

function items(list, indent) {
  let number = list.start || 1;
  const lines = [...list.children].filter((item) => item.nodeName === "LI").map((item) => {
    const mark = list.nodeName === "OL" ? `${number++}. ` : "- ";
    const inner = blocks(item, indent + " ".repeat(mark.length));
    return indent + mark + (inner[0] ?? "").trimStart() + inner.slice(1).map((more) => "\n" + more).join("");
  });
  return lines.join("\n");
}

function table(node) {
  const rows = [...node.rows].map((row) => [...row.cells].map((cell) => tidy(inlines(cell)).trim()));
  if (!rows.length) return "";
  const width = Math.max(...rows.map((row) => row.length));
  const line = (cells) => `| ${[...cells, ...Array(width - cells.length).fill("")].join(" | ")} |`;
  return [line(rows[0]), `|${"---|".repeat(width)}`, ...rows.slice(1).map(line)].join("\n");
}

function inlines(node) {
  return [...node.childNodes].map(inline).join("");
}

function inline(node) {
  if (node.nodeType === Node.TEXT_NODE) return escaped(tidy(node.data));
  if (node.nodeType !== Node.ELEMENT_NODE) return "";
  if (node.nodeName === "BR") return "\n";
  const text = inlines(node);
  if (!text.trim()) return text;
  const wrap = (mark) => text.replace(/^(\s*)([\s\S]*?)(\s*)$/, `$1${mark}$2${mark}$3`);
  if (/^(B|STRONG)$/.test(node.nodeName)) return node.style.fontWeight === "normal" ? text : wrap("**");
  if (/^(I|EM)$/.test(node.nodeName)) return wrap("*");
  if (/^(S|DEL|STRIKE)$/.test(node.nodeName)) return wrap("~~");
  if (node.nodeName === "A" && /^(https?:|mailto:)/i.test(node.getAttribute("href") ?? "")) return `[${text}](${node.getAttribute("href").replace(/[\s()]/g, encodeURIComponent)})`;
  return text;
}

// What is known can be put below the text.
for (const take of document.querySelectorAll("[data-take]")) {
  take.hidden = false;
  take.querySelector("button").addEventListener("click", () => {
    const field = document.querySelector("[data-markdown] textarea");
    field.selectionStart = field.selectionEnd = field.value.length;
    insert(field, (field.value.trim() ? "\n\n" : "") + take.previousElementSibling.textContent);
  });
}
