// SPDX-License-Identifier: GPL-3.0-or-later
// Comfort on top of a queue that can be read without it: searches, filters and sorts all positions,
// whatever page of the queue one is on. They come as scripts (queue/positions-1.js and so on),
// since a page that is opened from a disk may load nothing else.
"use strict";

const here = document.currentScript.src;
const form = document.querySelector(".controls");
const table = document.querySelector(".queue");
const body = table.tBodies[0];
const printed = [...body.rows];  // this page of the queue, as it was written
const turning = document.querySelectorAll("nav.pages");
const more = make("button", {type: "button", class: "more", hidden: ""}, "Show more");
const SHOWN_AT_ONCE = 100;
const PARTS = Number(form.dataset.parts);
const SEVERITIES = {high: "High", medium: "Medium", low: "Low", info: "Info"};

const positions = [];
let partsRead = 0, reading = false;
let found = [];   // indexes of positions, in the order shown
let sorted = null;  // {field, down}
const places = new Map();  // by field

function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Called by each part. The order of the fields is that of pipeline/report/queue_data.cc. */
function takePositions(part, data) {
  for (const [id, title, payPlan, classified, grade, supported, number, unit, supervisory, priority, findings] of data.positions) {
    const organization = data.organizations[unit];
    positions.push({
      rank: positions.length + 1, id, title, payPlan, classified, grade, supported, number, organization, supervisory,
      priority, findings, words: [title, classified, number, id].join("\n").toLowerCase(),
      units: `// ${organization} /`.toLowerCase(),  // so that "/ Bureau of Locks /" is the whole name of a unit, with "//" of the largest
    });
  }
  partsRead = part;
  places.clear();
  if (part < PARTS) read(part + 1);
  else show();
}

function readAll() {
  if (reading) return;
  reading = true;
  read(1);
}

function read(part) {
  document.head.append(make("script", {src: new URL(`queue/positions-${part}.js`, here).href}));
}

function filter() {
  const words = form.words.value.toLowerCase().split(/\s+/).filter(Boolean);
  const [severity, rule, payPlan, grade, supported] =
    ["severity", "rule", "pay_plan", "grade", "supported"].map((name) => form.elements[name].value);
  const organization = form.organization.value.trim().toLowerCase();
  const told = (value, wanted) => !wanted || (wanted === "none" ? !value : value === wanted);
  // A pay plan stands for all its grades.
  const supports = (value) => told(value, supported) || (value && value.startsWith(`${supported}-`));
  const flagged = (finding) => (!rule || finding[0] === rule) && (!severity || finding[1] === severity);
  return (position) => told(position.payPlan, payPlan) && (!grade || position.grade === Number(grade)) &&
    supports(position.supported) && (!organization || position.units.includes(organization)) &&
    words.every((word) => position.words.includes(word)) && (!(rule || severity) || position.findings.some(flagged));
}

/** Where each position stands by a field. Few of 100,000 differ in a title, and comparing as a person
 *  would takes its time, so only what differs is compared, and once. */
function placesBy(field) {
  if (places.has(field)) return places.get(field);
  const compare = new Intl.Collator("en-US", {numeric: true}).compare;
  const values = [...new Set(positions.map((position) => position[field]))].sort(compare);
  const order = new Map(values.map((value, place) => [value, place]));
  places.set(field, positions.map((position) => order.get(position[field])));
  return places.get(field);
}

function sort(list) {
  if (!sorted) return list;
  if (sorted.field === "rank") return sorted.down ? list.reverse() : list; // as they came
  const place = placesBy(sorted.field);
  const sign = sorted.down ? -1 : 1, step = positions.length + 1;
  const keys = Float64Array.from(list, (position) => sign * place[position.rank - 1] * step + position.rank).sort();
  return Array.from(keys, (key) => positions[((key % step) + step) % step - 1]);
}

function findingItems(position) {
  if (position.findings.length === 0) return make("span", {class: "none"}, "No findings");
  const told = position.findings.filter(([, , summary]) => summary !== undefined);
  const items = told.map(([, severity, summary]) =>
    make("li", {}, make("span", {class: `chip of-${severity}`}, SEVERITIES[severity]), ` ${summary}`));
  const rest = position.findings.length - told.length;
  if (rest > 0) items.push(make("li", {class: "more"}, rest === 1 ? "1 more finding" : `${rest} more findings`));
  return make("ul", {}, ...items);
}

function priorityBar(priority) {
  const drawn = printed[0].querySelector("svg.bar").cloneNode(true);
  drawn.lastElementChild.setAttribute("width", Math.round(priority * 100));
  return drawn;
}

function row(position) {
  const unit = position.organization.split(" / ").at(-1);
  const under = [position.number && `PD ${position.number}`, unit,
    /^(supervisory|managerial)$/.test(position.supervisory) && position.supervisory].filter(Boolean);
  return make("tr", {},
    make("td", {class: "rank"}, position.rank.toLocaleString("en-US")),
    make("td", {class: "priority"}, priorityBar(position.priority), make("span", {}, position.priority.toFixed(2))),
    make("th", {scope: "row"},
      make("a", {href: new URL(`positions/${position.id}.html`, here).href}, position.title || "No title found"),
      make("div", {class: "under"}, ...under.map((words) => make("span", {}, words)))),
    make("td", {class: "grade"}, position.classified),
    make("td", {class: "findings"}, findingItems(position)));
}

function isFiltered() {
  return sorted !== null || [...new FormData(form).values()].some((value) => value !== "");
}

/** The rows of this page where nothing is asked for; else the first of those that fit. */
function show() {
  const filtered = isFiltered();
  const complete = partsRead === PARTS;
  if (filtered) readAll();
  turning.forEach((one) => { one.hidden = filtered; });
  if (!filtered) {
    body.replaceChildren(...printed);
    more.hidden = true;
    form.querySelector("output").textContent = "";
    return;
  }
  found = sort(positions.filter(filter()));
  body.replaceChildren();
  showMore();
  const all = positions.length.toLocaleString("en-US");
  form.querySelector("output").textContent = !complete ? "Reading the queue\u2026"
    : `${found.length.toLocaleString("en-US")} of ${all} ${positions.length === 1 ? "position" : "positions"}`;
}

function showMore() {
  const at = body.rows.length;
  body.append(...found.slice(at, at + SHOWN_AT_ONCE).map(row));
  more.hidden = body.rows.length >= found.length;
}

function offerSorting() {
  for (const heading of table.querySelectorAll("th[data-sort]")) {
    const button = make("button", {type: "button"}, heading.textContent);
    heading.replaceChildren(button);
    button.addEventListener("click", () => {
      const down = heading.getAttribute("aria-sort") === "ascending";
      for (const other of table.querySelectorAll("th[aria-sort]")) other.removeAttribute("aria-sort");
      heading.setAttribute("aria-sort", down ? "descending" : "ascending");
      sorted = {field: heading.dataset.sort, down};
      show();
    });
  }
}

/** The address remembers the filter, so that one comes back to it from a position. */
function remember() {
  const asked = [...new FormData(form)].filter(([, value]) => value !== "");
  history.replaceState(null, "", `${location.pathname}${asked.length ? `?${new URLSearchParams(asked)}` : ""}`);
}

function begin() {
  for (const [name, value] of new URLSearchParams(location.search))
    if (form.elements[name]) form.elements[name].value = value;
  table.after(more);
  more.addEventListener("click", showMore);
  form.addEventListener("input", () => {
    remember();
    show();
  });
  form.addEventListener("reset", () => setTimeout(() => {
    sorted = null;
    for (const heading of table.querySelectorAll("th[aria-sort]")) heading.removeAttribute("aria-sort");
    remember();
    show();
  }));
  form.addEventListener("submit", (event) => event.preventDefault());
  offerSorting();
  form.hidden = table.querySelector("tbody th") === null;
  show();
  // The first keystroke should not have to wait for 100,000 positions.
  requestIdleCallback(readAll);
}

begin();
