// What is wrong with the page that is open, as sentences: `looks` after the rules of axe-core, `works` by using it.
window.checks = (() => {
const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));

function looks() {
  const wrong = [];
  for (const fold of all("details:not(.filter)")) fold.open = true;
  const show = (element) => element.outerHTML.slice(0, 90);
  const isVisible = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });

  const overflow = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (overflow > 0) {
    const width = document.documentElement.clientWidth;
    const culprit = all("body *").find((e) => e.getBoundingClientRect().right > width + 1 && !e.closest(".scroll"));
    wrong.push(`the page is ${overflow} px wider than the window: ${culprit ? show(culprit) : "?"}`);
  }

  if (!document.documentElement.lang) wrong.push("the page has no language");
  if (!document.title.trim()) wrong.push("the page has no title");
  if (all("h1").length !== 1) wrong.push("there is not one h1");
  for (const [role, selector] of [["banner", "body > header"], ["main", "main"], ["contentinfo", "body > footer"]]) {
    if (all(selector).length !== 1) wrong.push(`there is not one ${role}`);
  }
  let level = 1;
  for (const heading of all("h1, h2, h3, h4")) {
    const next = Number(heading.tagName[1]);
    if (next > level + 1) wrong.push(`a heading skips a level: ${show(heading)}`);
    if (!heading.textContent.trim()) wrong.push("a heading is empty");
    level = next;
  }

  const ids = new Map();
  for (const element of all("[id]")) ids.set(element.id, (ids.get(element.id) ?? 0) + 1);
  for (const [id, count] of ids) if (count > 1) wrong.push(`${count} elements have the id ${id}`);

  const name = (element) => {
    const labels = (element.getAttribute("aria-labelledby") ?? "").split(" ").filter(Boolean);
    return (element.getAttribute("aria-label") || labels.map((id) => document.getElementById(id)?.textContent ?? "").join(" ")
      || Array.from(element.labels ?? []).map((label) => label.textContent).join(" ")
      || element.textContent || element.title || "").trim();
  };
  for (const element of all("a[href], button, input, select, summary, [role=img], [role=group], [role=region], nav")) {
    if (isVisible(element) && !name(element)) wrong.push(`no name: ${show(element)}`);
  }
  for (const id of all("[aria-labelledby]").flatMap((e) => e.getAttribute("aria-labelledby").split(" "))) {
    if (!document.getElementById(id)) wrong.push(`aria-labelledby names ${id}, which is not there`);
  }
  for (const table of all("table")) {
    if (!table.caption?.textContent.trim()) wrong.push("a table has no caption");
    if (Array.from(table.querySelectorAll("th")).some((th) => !th.scope)) wrong.push("a table heading has no scope");
  }
  for (const list of all("ol, ul")) {
    if (Array.from(list.children).some((child) => child.tagName !== "LI")) wrong.push(`a list has more than items: ${show(list)}`);
  }
  for (const image of all("[role=img] a")) wrong.push(`a link inside a picture that is one image: ${show(image)}`);
  for (const element of all("svg")) {
    if (!element.getAttribute("role") && element.getAttribute("aria-hidden") !== "true") wrong.push("a picture without a role");
  }
  for (const scroll of all(".scroll")) {
    const isReachable = scroll.tabIndex >= 0 || scroll.querySelector("a[href]");
    if (scroll.scrollWidth > scroll.clientWidth && !isReachable) wrong.push("a part that scrolls is out of reach of the keyboard");
  }

  // Contrast of text against the nearest background: 4.5, or 3 for large text (WCAG 2.2, 1.4.3).
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const seen = new Map();
  const color = (text) => {
    if (!seen.has(text)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = text;
      canvas.fillRect(0, 0, 1, 1);
      seen.set(text, Array.from(canvas.getImageData(0, 0, 1, 1).data));
    }
    return seen.get(text);
  };
  const luminance = ([r, g, b]) => [r, g, b].map((v) => v / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ratio = (a, b) => {
    const [x, y] = [luminance(a), luminance(b)];
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  };
  const background = (element) => {
    for (let next = element; next; next = next.parentElement) {
      const found = color(getComputedStyle(next).backgroundColor);
      if (found[3] === 255) return found;
    }
    return [255, 255, 255, 255];
  };
  const told = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let count = 0; texts.nextNode() && count < 6000; count += 1) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || ["SCRIPT", "STYLE", "title"].includes(element.tagName) || !isVisible(element)) continue;
    const style = getComputedStyle(element);
    const ink = color(element instanceof SVGElement ? style.fill : style.color);
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const found = ratio(ink, background(element));
    const key = `${element.tagName}.${element.getAttribute("class")}`;
    if (found < (isLarge ? 3 : 4.5) && !told.has(key)) {
      told.add(key);
      wrong.push(`contrast ${found.toFixed(2)} of ${key}`);
    }
  }
  // Shapes that mean something: 3 (WCAG 2.2, 1.4.11).
  for (const shape of all("svg.picture .v0, svg.picture .v1, svg.picture .v2, svg.picture .v3, .person, .arc .head")) {
    const key = shape.getAttribute("class");
    if (told.has(key)) continue;
    told.add(key);
    const found = ratio(color(getComputedStyle(shape).fill), background(shape.closest("svg").parentElement));
    if (found < 3) wrong.push(`contrast ${found.toFixed(2)} of the shape ${key}`);
  }
  return wrong.slice(0, 12);
}

// The figure that a cell is sorted by.
const figure = (cell) => {
  const number = Number.parseFloat(cell.dataset.s ?? cell.textContent);
  return Number.isNaN(number) ? -Infinity : number;
};

function sorts(wrong) {
  for (const table of all("table.sortable")) {
    const rows = table.tBodies[0].rows.length;
    Array.from(table.tHead.rows[0].cells).forEach((heading, column) => {
      const isFigure = heading.classList.contains("n");
      const button = heading.querySelector("button");
      const values = () => Array.from(table.tBodies[0].rows).map((row) => figure(row.cells[column]));
      button.click();
      if (heading.getAttribute("aria-sort") !== (isFigure ? "descending" : "ascending")) wrong.push("a column does not say how it is sorted");
      if (isFigure && values().some((v, i, all) => i > 0 && v > all[i - 1])) wrong.push(`not sorted: ${heading.textContent}`);
      button.click();
      if (isFigure && values().some((v, i, all) => i > 0 && v < all[i - 1])) wrong.push(`not sorted upwards: ${heading.textContent}`);
      if (all("[aria-sort=ascending], [aria-sort=descending]", table).length !== 1) wrong.push("not one column is the sorted one");
    });
    if (table.tBodies[0].rows.length !== rows) wrong.push("sorting loses rows");
  }
}

function filters(wrong) {
  const comments = all("article[id^=c]");
  const shown = () => comments.filter((comment) => !comment.closest(".gone"));
  const choose = (menu, value) => {
    menu.value = value;
    menu.dispatchEvent(new Event("change"));
  };
  for (const menu of all(".filter select")) {
    const key = menu.id.slice(-1);
    for (const { value } of Array.from(menu.options).slice(1, 5)) {
      choose(menu, value);
      const expected = comments.filter((comment) => {
        const own = comment.dataset[key] ?? "";
        return value === "f" ? own !== "0" : key === "r" ? own.split(" ").includes(value) : own === value;
      });
      if (shown().length !== expected.length || shown().some((comment, i) => comment !== expected[i])) wrong.push(`${menu.id} ${value} shows the wrong comments`);
      if (!document.getElementById("count").textContent) wrong.push("the filter does not say how many are shown");
    }
    choose(menu, "");
  }
  if (shown().length !== comments.length) wrong.push("not all comments are shown without a filter");
  document.getElementById("reset").click();
}

function folds(wrong) {
  document.getElementById("collapse").click();
  if (all(".tree details[open]").length) wrong.push("collapse leaves lists open");
  document.getElementById("expand").click();
  if (all(".tree details:not([open])").length) wrong.push("expand leaves lists closed");
}

async function leads(wrong) {
  const lost = all("a[href^='#']").filter((link) => !document.getElementById(link.getAttribute("href").slice(1)));
  if (lost.length) wrong.push(`${lost.length} links lead nowhere`);
  const mark = all("svg.tree-picture a").at(-1);
  if (!mark) return;
  for (const fold of all("details:not(.filter)")) fold.open = false;
  location.hash = mark.getAttribute("href");
  await new Promise((done) => setTimeout(done, 60));
  if (!document.querySelector(location.hash).checkVisibility()) wrong.push("a link of the picture does not show its comment");
}

// A text that only the last comment has finds it; one that none has finds nothing.
async function searches(wrong) {
  const comments = all("article[id^=c]");
  const field = document.getElementById("find");
  for (const text of ["zzqqxx nowhere", (comments.at(-1)?.querySelector(".words").textContent ?? "").trim().split("\n")[0].slice(0, 40)]) {
    if (!text) continue;
    field.value = text.toUpperCase();
    field.dispatchEvent(new Event("input"));
    await new Promise((done) => setTimeout(done, 200));
    const found = comments.filter((comment) => !comment.closest(".gone"));
    if (found.some((comment) => !comment.textContent.toLowerCase().includes(text.toLowerCase()))) wrong.push("a search shows comments without the text");
    if (!text.startsWith("zzqqxx") && !found.includes(comments.at(-1))) wrong.push(`a search does not find ${text}`);
  }
  document.getElementById("reset").click();
}

async function works() {
  const wrong = [];
  sorts(wrong);
  if (document.querySelector(".filter")) {
    filters(wrong);
    folds(wrong);
    await searches(wrong);
  }
  await leads(wrong);
  return wrong.slice(0, 12);
}

return { looks, works };
})();
