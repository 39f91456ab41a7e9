// SPDX-License-Identifier: GPL-3.0-or-later
// Comfort on top of pages that work without it: searching, filtering and sorting the queue, and
// lighting up all marks of a statement at once. Reads nothing but the page it is on.
"use strict";

function filterQueue() {
  const form = document.querySelector(".controls");
  if (!form) return;
  const rows = [...document.querySelectorAll(".queue tbody tr[data-rules]")];
  const texts = rows.map((row) => row.textContent.toLowerCase());
  const has = (list, word) => !word || list.split(" ").includes(word);
  const apply = () => {
    const words = form.words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    rows.forEach((row, i) => {
      const show = words.every((word) => texts[i].includes(word)) &&
        has(row.dataset.severities, form.severity.value) && has(row.dataset.rules, form.rule.value);
      row.hidden = !show;
      shown += show;
    });
    form.querySelector("output").textContent = shown === rows.length
      ? `${rows.length.toLocaleString("en-US")} positions`
      : `${shown.toLocaleString("en-US")} of ${rows.length.toLocaleString("en-US")} positions`;
  };
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = rows.length === 0;
  apply();
}

function sortQueue() {
  const table = document.querySelector(".queue");
  if (!table) return;
  const body = table.tBodies[0];
  for (const heading of table.querySelectorAll("th[data-sort]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = heading.textContent;
    heading.replaceChildren(button);
    button.addEventListener("click", () => {
      const down = heading.getAttribute("aria-sort") === "ascending";
      for (const other of table.querySelectorAll("th[aria-sort]")) other.removeAttribute("aria-sort");
      heading.setAttribute("aria-sort", down ? "descending" : "ascending");
      const key = (row) => row.cells[heading.cellIndex].textContent.trim();
      const compare = new Intl.Collator("en-US", {numeric: true}).compare;
      const rows = [...body.rows].map((row) => [key(row), row]);
      rows.sort(([a], [b]) => down ? compare(b, a) : compare(a, b));
      body.append(...rows.map(([, row]) => row));
    });
  }
}

function lightStatements() {
  const marksOf = (statement) =>
    [...statement.querySelectorAll("a.to-page")].map((link) =>
      document.getElementById(link.getAttribute("href").slice(1)));
  for (const statement of document.querySelectorAll(".statement")) {
    const light = (on) => () =>
      marksOf(statement).forEach((mark) => mark && mark.classList.toggle("lit", on));
    statement.addEventListener("mouseenter", light(true));
    statement.addEventListener("mouseleave", light(false));
    statement.addEventListener("focusin", light(true));
    statement.addEventListener("focusout", light(false));
  }
  for (const link of document.querySelectorAll(".sheet svg a")) {
    const statement = document.getElementById(link.getAttribute("href").slice(1));
    if (!statement) continue;
    link.addEventListener("mouseenter", () => statement.classList.add("lit"));
    link.addEventListener("mouseleave", () => statement.classList.remove("lit"));
  }
}

filterQueue();
sortQueue();
lightStatements();
