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
  // What Word says of a list stands in its styles; under that name they are read and never applied.
  const kept = html.replace(/<[^>]+>/g, (tag) => tag.replace(/\sstyle\s*=/gi, " data-style="));
  const body = new DOMParser().parseFromString(kept, "text/html").body;
  for (const gone of body.querySelectorAll("script, style, head, title, meta, link, img, svg, iframe, object, o\\:p, template")) gone.remove();
  return blocks(body).join("\n\n");
}

const tidy = (text) => text.replace(/\s+/g, " ");
const escaped = (text) => text.replace(/([\\*_`[\]<>|~]|&(?=#?\w+;))/g, "\\$1");
/// Keeps what begins a line from being a mark.
const plain = (line) => line.replace(/^(#{1,6}|=+|-+|\+)(?=\s|$)/, "\\$1").replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
const indented = (text, width) => text.replace(/\n(?=[^\n])/g, "\n" + " ".repeat(width));

const blockNames = "P DIV H1 H2 H3 H4 H5 H6 UL OL LI TABLE BLOCKQUOTE SECTION ARTICLE HEADER FOOTER MAIN PRE HR DL DT DD FIGURE FIGCAPTION".split(" ");
const isBlock = (node) => node.nodeType === Node.ELEMENT_NODE && (blockNames.includes(node.nodeName) || node.querySelector(blockNames.join(",")) !== null);
const isNothing = (node) => node.nodeType === Node.COMMENT_NODE || (node.nodeType === Node.TEXT_NODE && !node.data.trim());

/// The paragraphs, headings, lists and tables under a node, each with its marks.
function blocks(node) {
  const found = [];
  let [line, items] = ["", []];
  const end = () => {
    found.push(...paragraphs(line));
    if (items.length) found.push(wordList(items));
    [line, items] = ["", []];
  };
  for (const child of node.childNodes) {
    if (isNothing(child) && !line) continue;
    const item = wordItem(child);
    if (line ? isBlock(child) : !item) end();
    if (item) items.push(item);
    else if (isBlock(child)) found.push(...block(child));
    else line += inline(child);
  }
  end();
  return found;
}

function block(node) {
  const level = /^H([1-6])$/.exec(node.nodeName)?.[1];
  if (level) {
    const text = tidy(inlines(node)).trim().replace(/\s(#+)$/, " \\$1");
    return text ? [`${"#".repeat(Math.max(1, level - 1))} ${text}`] : [];
  }
  if (node.nodeName === "UL" || node.nodeName === "OL") return [list(node)].filter(Boolean);
  if (node.nodeName === "TABLE") return table(node);
  if (node.nodeName === "HR") return ["---"];
  return blocks(node);
}

/// Lines of one paragraph end in a stroke; an empty one ends the paragraph.
function paragraphs(text) {
  return text.split(/\n\s*\n/).map((one) => one.split("\n").map((line) => plain(line.trim())).filter(Boolean).join("\\\n")).filter(Boolean);
}

function list(node) {
  let [number, width] = [node.start || 1, 0];
  const lines = [];
  for (const child of node.children) {
    if (child.nodeName === "UL" || child.nodeName === "OL") {
      // Some write a list within a list without an item around it: it belongs to the item before.
      lines.push(" ".repeat(width) + indented(list(child), width));
      continue;
    }
    const text = stacked(blocks(child));
    if (!text) continue;
    const mark = node.nodeName === "OL" ? `${number++}. ` : "- ";
    width = mark.length;
    lines.push(mark + indented(text, width));
  }
  return lines.join("\n");
}

/// Only a list that counts from one can follow a line without an empty one between.
function stacked(parts) {
  return parts.reduce((text, part) => text + (/^(- |1\. )/.test(part) ? "\n" : "\n\n") + part, "").trim();
}

/// Word writes its lists as paragraphs, with a sign in front of them and how deep they lie. Nothing where it is no such paragraph.
function wordItem(node) {
  if (node.nodeName !== "P" && node.nodeName !== "DIV") return null;
  const style = node.dataset.style ?? "";
  const level = Number(/mso-list:\s*\w+\s+level(\d+)/i.exec(style)?.[1] ?? 0);
  if (!level && !/^MsoList/.test(node.className)) return null;
  const ignored = [...node.querySelectorAll("span")].find((span) => /mso-list:\s*ignore/i.test(span.dataset.style ?? ""));
  let sign = ignored?.textContent.trim() ?? "";
  ignored?.remove();
  let text = inlines(node).trim();
  if (!ignored) {
    sign = /^(?:[·•o§–-]|\(?(?:\d{1,3}|[a-z])[.)])(?=\s)/i.exec(text)?.[0] ?? "";
    if (!sign && !level) return null;
    text = text.slice(sign.length);
  }
  const counted = /^\(?(?:\d+\.)*(\d+|[a-z]{1,5}(?=[.)]))[.)]?$/i.exec(sign)?.[1];
  return { level, number: counted === undefined ? null : Number(counted) || 1, text: paragraphs(text).join("\n\n") };
}

function wordList(items) {
  const [open, lines] = [[], []];
  for (const item of items.filter((item) => item.text)) {
    while (open.length && open.at(-1).level > item.level) open.pop();
    let here = open.at(-1);
    const isNew = !here || here.level < item.level;
    if (isNew) open.push(here = { level: item.level, indent: here ? here.indent + here.width : 0, number: null });
    here.number = item.number === null ? null : here.number === null ? item.number : here.number + 1;
    const mark = here.number === null ? "- " : `${here.number}. `;
    here.width = mark.length;
    if (isNew && here.indent && here.number > 1) lines.push("");
    lines.push(" ".repeat(here.indent) + mark + indented(item.text, here.indent + here.width));
  }
  return lines.join("\n");
}

/// A row of marks for each row; what spans more than one cell stands in the first of them.
function table(node) {
  const grid = [...node.rows].map(() => []);
  [...node.rows].forEach((row, top) => {
    let left = 0;
    for (const one of row.cells) {
      while (grid[top][left] !== undefined) left++;
      const [width, height] = [Math.min(one.colSpan, 50), one.rowSpan || grid.length];
      for (const below of grid.slice(top, top + height)) for (let place = left; place < left + width; place++) below[place] = "";
      grid[top][left] = cell(one);
      left += width;
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  const line = (row) => `| ${Array.from({ length: width }, (_, place) => row[place] ?? "").join(" | ")} |`;
  const caption = node.caption ? blocks(node.caption) : [];
  return width ? [...caption, [line(grid[0]), `|${"---|".repeat(width)}`, ...grid.slice(1).map(line)].join("\n")] : caption;
}

/// A cell has one line: paragraphs follow each other, items of a list have a sign between them.
function cell(node) {
  return parts(node).reduce((text, part, place, all) => text + (!text ? "" : part.isItem && all[place - 1].isItem ? "; " : " ") + part.text, "");
}

function parts(node, isItem = false) {
  const found = [];
  let line = "";
  const end = () => {
    const text = tidy(line).trim();
    if (text) found.push({ text, isItem });
    line = "";
  };
  for (const child of node.childNodes) {
    if (!isBlock(child)) {
      line += inline(child);
      continue;
    }
    end();
    const item = wordItem(child);
    if (item) found.push({ text: item.text.replace(/\\?\n+/g, " "), isItem: true });
    else found.push(...parts(child, isItem || child.nodeName === "LI"));
  }
  end();
  return found;
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
  const wrap = (mark) => text.replace(/^([^\S\n]*)(\S|\S.*\S)([^\S\n]*)$/gm, `$1${mark}$2${mark}$3`);
  if (/^(B|STRONG)$/.test(node.nodeName)) return /font-weight:\s*(normal|400)/i.test(node.dataset.style ?? "") ? text : wrap("**");
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
