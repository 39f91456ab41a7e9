// SPDX-License-Identifier: GPL-3.0-or-later
// The queue: filtered by the server, walked by keyboard.
import {askFor, showKeys} from "./dialogs.js";
import {listenTo} from "./keyboard.js";
import {ask, tell} from "./server.js";
import {STATUS, make} from "./words.js";

const form = document.querySelector(".filters");
const body = document.querySelector(".positions tbody");
const more = document.querySelector("button.more");
const output = form.querySelector("output");
const SEVERITY = {high: "High", medium: "Medium", low: "Low", info: "Info"};
const TYPING_PAUSE = 120;  // milliseconds without a key before the server is asked

let shown = 0;     // number of the last request, so that a late answer is not shown
let lastRank = 0;

function filter() {
  return Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ""));
}

/** The address and what the position pages walk by: both remember the filter. */
function remember() {
  const query = new URLSearchParams(filter()).toString();
  history.replaceState(null, "", query ? `/?${query}` : "/");
  sessionStorage.setItem("filter", query);
}

function findingItem(finding) {
  return make("li", {}, make("span", {class: `chip of-${finding.severity}`}, SEVERITY[finding.severity] ?? finding.severity),
    make("span", {}, finding.rule_words));
}

function reviewCell(position) {
  const cell = make("td", {class: "review"},
    make("span", {class: `status is-${position.status}`}, STATUS[position.status] ?? position.status));
  const names = [position.first, position.second, position.adjudicator].filter(Boolean).join(", ");
  if (names) cell.append(make("p", {class: "under"}, names));
  if (position.assigned) cell.append(make("p", {class: "under"}, `for ${position.assigned}`));
  return cell;
}

function row(position) {
  const link = make("a", {href: `/positions/${encodeURIComponent(position.position_id)}.html`},
    position.title || "No title found");
  const findings = make("ul", {}, ...position.findings.map(findingItem));
  if (position.more_findings) findings.append(make("li", {class: "under"}, `and ${position.more_findings} more`));
  const under = [position.pd_number && `PD ${position.pd_number}`, position.organization].filter(Boolean).join(" \u00b7 ");
  return make("tr", {}, make("td", {class: "rank"}, String(position.rank)),
    make("th", {scope: "row"}, link, make("p", {class: "under"}, under)),
    make("td", {}, position.classified), make("td", {class: "findings"}, findings), reviewCell(position));
}

async function load(after) {
  const request = ++shown;
  const answer = await ask("/api/queue", {...filter(), after});
  if (request !== shown) return;
  const rows = answer.positions.map(row);
  if (after === 0) body.replaceChildren(...rows);
  else body.append(...rows);
  lastRank = answer.positions.at(-1)?.rank ?? lastRank;
  more.hidden = body.rows.length >= answer.total;
  document.querySelector("p.none").hidden = answer.total > 0;
  output.textContent = `${answer.total.toLocaleString("en-US")} ${answer.total === 1 ? "position" : "positions"}`;
}

function report(refused) {
  output.textContent = refused.message;
}

function refresh() {
  remember();
  load(0).catch(report);
}

/** The row that has the focus in one of its links, or -1. */
function current() {
  return [...body.rows].indexOf(document.activeElement?.closest("tbody tr"));
}
function walk(step) {
  const at = current() + step;
  const next = body.rows[Math.min(Math.max(at, 0), body.rows.length - 1)];
  next?.querySelector("a").focus();
  next?.scrollIntoView({block: "nearest"});
  if (at >= body.rows.length && !more.hidden) load(lastRank).catch(report);
}

async function fillSelects() {
  const facets = await ask("/api/facets");
  const fill = (name, list, words) => {
    const select = form.elements[name];
    for (const facet of list)
      select.append(make("option", {value: facet.value}, `${words(facet)} (${facet.count.toLocaleString("en-US")})`));
  };
  fill("status", facets.statuses, (facet) => STATUS[facet.value] ?? facet.value);
  fill("severity", facets.severities, (facet) => facet.words);
  fill("rule", facets.rules, (facet) => facet.words);
  fill("pay_plan", facets.pay_plans, (facet) => facet.words);
  fill("supported", facets.supported, (facet) => facet.words);
  fill("grade", facets.grades, (facet) => facet.words);
  fill("reviewer", facets.reviewers, (facet) => facet.words);
  for (const [name, value] of new URLSearchParams(location.search))
    if (form.elements[name]) form.elements[name].value = value;
}

async function showReviewer() {
  const session = await ask("/api/session");
  const button = document.querySelector("button.reviewer");
  button.textContent = session.reviewer;
  button.title = session.accounts ? "Sign out" : "Work under another name";
  button.addEventListener("click", async () => {
    if (session.accounts) {
      await tell("/api/sign-out", {});
      location.assign("/");
      return;
    }
    const field = make("input", {name: "name", required: true, maxlength: 80, value: session.reviewer});
    askFor("Who is working here?", [make("label", {}, "Name ", field)], "Work under this name", async (dialog) => {
      await tell("/api/reviewer", {name: dialog.elements.name.value.trim()});
      location.reload();
    });
  });
}

const keys = {
  j: {words: "Next position", press: () => walk(1)},
  k: {words: "Previous position", press: () => walk(-1)},
  Enter: {words: "Open the position", press: () => document.activeElement?.closest("a, button")?.click()},
  "/": {words: "Search", press: () => form.elements.words.focus()},
  "?": {words: "These keys", press: () => showKeys(keys)},
};

let typing = 0;
form.addEventListener("input", (event) => {
  clearTimeout(typing);
  if (event.target.tagName === "SELECT") refresh();
  else typing = setTimeout(refresh, TYPING_PAUSE);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  refresh();
});
form.elements.words.addEventListener("keydown", (event) => {
  if (event.key === "Escape") event.target.blur();
});
more.addEventListener("click", () => load(lastRank).catch(report));
document.querySelector(".show-keys").addEventListener("click", () => showKeys(keys));
listenTo(keys);
showReviewer().catch(report);
fillSelects().catch(report).finally(refresh);
