// Sorting, filtering and folding for the pages that reporters write. Without it the pages read the same.
"use strict";
(() => {
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const byId = (id) => document.getElementById(id);

  for (const keys of all(".keys")) keys.hidden = false;

  // Tables: a button in each heading; figures sort with the largest first, words from the beginning.
  const key = (cell, isFigure) => {
    const text = cell.dataset.s ?? cell.textContent.trim();
    if (!isFigure) return text;
    const number = Number.parseFloat(text);
    return Number.isNaN(number) ? -Infinity : number;
  };
  const sort = (table, column, heading) => {
    const isFigure = heading.classList.contains("n");
    const old = heading.getAttribute("aria-sort");
    const direction = old === "none" ? (isFigure ? "descending" : "ascending")
      : old === "ascending" ? "descending" : "ascending";
    for (const other of all("thead th", table)) other.setAttribute("aria-sort", "none");
    heading.setAttribute("aria-sort", direction);
    const sign = direction === "ascending" ? 1 : -1;
    const body = table.tBodies[0];
    const rows = Array.from(body.rows).map((row, place) => ({ row, place, key: key(row.cells[column], isFigure) }));
    const language = document.documentElement.lang;
    rows.sort((a, b) => sign * (isFigure ? (a.key > b.key) - (a.key < b.key) : a.key.localeCompare(b.key, language))
      || a.place - b.place);
    body.append(...rows.map((entry) => entry.row));
  };
  for (const table of all("table.sortable")) {
    const hint = document.createElement("p");
    hint.className = "hint";
    hint.setAttribute("aria-live", "polite");
    table.parentNode.after(hint);
    all("thead th", table).forEach((heading, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = heading.textContent;
      heading.replaceChildren(button);
      heading.setAttribute("aria-sort", "none");
      button.addEventListener("click", () => sort(table, column, heading));
      if (heading.title) button.addEventListener("focus", () => { hint.textContent = heading.title; });
      button.addEventListener("blur", () => { hint.textContent = ""; });
    });
  }

  // Pictures: one stop for the keyboard each; arrow keys go on from there.
  for (const picture of all("svg.picture")) {
    const marks = all("a", picture);
    picture.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      const end = { Home: 0, End: marks.length - 1 }[event.key];
      const here = marks.indexOf(document.activeElement);
      if (here < 0 || (step === undefined && end === undefined)) return;
      const next = marks[end ?? here + step];
      event.preventDefault();
      if (!next) return;
      marks[here].setAttribute("tabindex", "-1");
      next.setAttribute("tabindex", "0");
      next.focus();
    });
  }

  // A link to a comment opens what is folded around it.
  const open = () => {
    let target = null;
    try { target = location.hash.length > 1 ? byId(decodeURIComponent(location.hash.slice(1))) : null; } catch { }
    if (!target) return;
    let wasClosed = false;
    for (let fold = target.parentElement?.closest("details"); fold; fold = fold.parentElement?.closest("details")) {
      if (!fold.open) wasClosed = fold.open = true;
    }
    if (target.closest(".gone")) reset();
    if (wasClosed) target.scrollIntoView();
  };
  addEventListener("hashchange", open);

  const filter = document.querySelector(".filter");
  if (!filter) { open(); return; }
  filter.hidden = false;

  const find = byId("find");
  const choices = ["v", "u", "r"].map((name) => ({ name, select: byId("by-" + name) })).filter((c) => c.select);
  const comments = all(".comments article");
  const texts = new Map();
  const text = (comment) => {
    if (!texts.has(comment)) texts.set(comment, comment.textContent.toLowerCase());
    return texts.get(comment);
  };
  const fits = (comment, { name, select }) => {
    const wanted = select.value;
    const value = comment.dataset[name] ?? "";
    if (wanted === "") return true;
    if (name === "v" && wanted === "f") return value !== "0";
    return name === "r" ? value.split(" ").includes(wanted) : value === wanted;
  };
  const update = () => {
    const words = find.value.trim().toLowerCase();
    const isOff = words === "" && choices.every((choice) => choice.select.value === "");
    let shown = 0;
    const total = comments.filter((comment) => comment.id.startsWith("c")).length;
    for (const comment of comments) {
      const isShown = choices.every((choice) => fits(comment, choice)) && (words === "" || text(comment).includes(words));
      comment.classList.toggle("gone", !isShown);
      if (isShown && comment.id.startsWith("c")) shown += 1;
    }
    // An entry stays while anything in it does.
    for (const item of all(".comments li").reverse()) {
      if (item.closest("article")) continue;
      item.classList.toggle("gone", !isOff && !item.querySelector("article:not(.gone)"));
    }
    if (!isOff) for (const fold of all(".tree details, details.all")) fold.open = true;
    const count = byId("count");
    count.textContent = isOff ? "" : count.dataset.phrase.replace("%1", shown).replace("%2", total);
  };
  const reset = () => {
    find.value = "";
    for (const choice of choices) choice.select.value = "";
    update();
  };
  let waiting = 0;
  find.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(update, 150);
  });
  for (const choice of choices) choice.select.addEventListener("change", update);
  byId("reset").addEventListener("click", reset);
  const fold = (isOpen) => {
    for (const details of all(".tree details")) details.open = isOpen;
    const whole = document.querySelector("details.all");
    if (whole && isOpen) whole.open = true;
  };
  byId("expand").addEventListener("click", () => fold(true));
  byId("collapse").addEventListener("click", () => fold(false));
  open();
})();
