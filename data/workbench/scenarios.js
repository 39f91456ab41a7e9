// SPDX-License-Identifier: GPL-3.0-or-later
// The what-if page: choose for executive positions, see what it changes, save, compare, export.
import {changeTables, comparison} from "./figures.js";
import {ask, tell} from "./server.js";
import {make, timeInWords} from "./words.js";

const CHOICE = {
  keep: "Keep as it is", "redesignate-sl": "Redesignate SL", "redesignate-st": "Redesignate ST",
  "redesignate-gs15": "Redesignate GS-15", merge: "Merge into", abolish: "Abolish", establish: "Establish an SES post beside it",
};
const SUPPORTED = {SL: "redesignate-sl", ST: "redesignate-st", GS: "redesignate-gs15"};

const list = document.querySelector(".executives");
const problem = document.querySelector(".problem");
const told = document.querySelector(".told");
const figures = document.querySelector(".figures");
const notices = document.querySelector(".notices");
const form = document.querySelector("form.save");
const saved = document.querySelector(".saved tbody");

let positions = [];
let standing = [];   // saved scenarios
let asked = 0;       // number of the last request, so that a late answer is not shown

const keyOf = (choice) => (choice.with ? `${choice.choice} ${choice.with}` : choice.choice);
const selects = () => [...list.querySelectorAll("select")];

function wordsOf(choice) {
  return choice.with ? `${CHOICE[choice.choice]} ${choice.with_title || choice.with}` : CHOICE[choice.choice];
}

function sentences(heading, all) {
  if (!all.length) return [];
  return [make("p", {}, heading), make("ul", {}, ...all.map((one) => make("li", {}, one.says,
    ...(one.evidence ?? []).slice(0, 2).flatMap((words) =>
      [" ", make("q", {}, words.quote), ` ${words.path}, page ${words.page}`]))))];
}

function because(position) {
  const parts = position.choices.filter((one) => one.supports.length || one.against.length).flatMap((one) => [
    make("h3", {}, wordsOf(one)), ...sentences("Speaks for it:", one.supports), ...sentences("Speaks against it:", one.against)]);
  return parts.length ? make("details", {}, make("summary", {}, "What speaks for and against"), ...parts) : null;
}

function item(position) {
  const select = make("select", {name: position.position_id, "aria-label": `Choice for ${position.title || "a position without title"}`});
  const choices = position.choices.some((one) => one.choice === "keep") ? position.choices
    : [{choice: "keep", supports: [], against: []}, ...position.choices];
  for (const choice of choices) select.append(make("option", {value: keyOf(choice)}, wordsOf(choice)));
  select.value = "keep";
  const under = [position.category, position.organization, position.reports ? `${position.reports} ${position.reports === 1 ? "reports" : "report"} directly` : "",
    position.supported ? `papers support ${position.supported}` : ""].filter(Boolean).join(" \u00b7 ");
  const link = make("a", {href: `/positions/${encodeURIComponent(position.position_id)}.html`}, position.title || "No title found");
  return make("li", {}, make("div", {class: "line"}, make("span", {}, link), select), make("p", {class: "under"}, under), because(position));
}

/** The choices that change something. */
function chosen() {
  return selects().filter((select) => select.value !== "keep").map((select) => {
    const [choice, other] = select.value.split(" ");
    return {position_id: select.name, choice, with: other ?? ""};
  });
}

function show(choices) {
  for (const select of selects()) {
    const choice = choices.find((one) => one.position_id === select.name);
    select.value = choice ? keyOf(choice) : "keep";
    if (select.selectedIndex < 0) select.value = "keep";
    select.closest("li").classList.toggle("chosen", select.value !== "keep");
  }
}

async function recompute() {
  const request = ++asked;
  const choices = chosen();
  show(choices);
  try {
    const answer = await tell("/api/scenario/figures", {choices});
    if (request !== asked) return;
    problem.textContent = "";
    put(answer, choices.length);
  } catch (refused) {
    if (request === asked) problem.textContent = refused.message;
  }
}

function put(answer, number) {
  told.textContent = number === 0 ? "Nothing is chosen." : `${number} ${number === 1 ? "choice" : "choices"}.`;
  figures.replaceChildren(...changeTables(answer));
  notices.replaceChildren(...answer.notices.map((one) => make("li", {}, make("strong", {}, one.title || "A position"), `: ${one.says}`)));
}

function savedRow(scenario) {
  const take = make("button", {type: "button"}, scenario.name);
  take.addEventListener("click", () => {
    show(scenario.choices);
    form.elements.name.value = scenario.name;
    form.elements.note.value = scenario.note;
    recompute();
  });
  const box = make("input", {type: "checkbox", name: "compare", value: scenario.name, "aria-label": `Compare ${scenario.name}`});
  box.addEventListener("change", () => compare(box));
  const address = `/export/scenario.xlsx?${new URLSearchParams({name: scenario.name})}`;
  return make("tr", {}, make("th", {scope: "row"}, take), make("td", {}, `${scenario.reviewer}, ${timeInWords(scenario.at)}`),
    make("td", {class: "number"}, String(scenario.choices.length)), make("td", {}, box),
    make("td", {}, make("a", {href: address, download: true, "aria-label": `Export ${scenario.name}`}, "Export")));
}

function putSaved() {
  saved.replaceChildren(...standing.map(savedRow));
  document.querySelector(".no-saved").hidden = standing.length > 0;
  document.querySelector("table.saved").hidden = standing.length === 0;
  document.querySelector(".comparison").hidden = true;
}

/** The last two that were ticked stand side by side. */
async function compare(last) {
  const boxes = [...saved.querySelectorAll("input:checked")];
  if (boxes.length > 2) boxes.find((box) => box !== last).checked = false;
  const names = [...saved.querySelectorAll("input:checked")].map((box) => box.value);
  const section = document.querySelector(".comparison");
  section.hidden = names.length !== 2;
  if (names.length !== 2) return;
  try {
    const two = await Promise.all(names.map(async (name) => {
      const {choices} = standing.find((one) => one.name === name);
      return {name, figures: await tell("/api/scenario/figures", {choices})};
    }));
    section.querySelector(".side-by-side").replaceChildren(...comparison(two));
  } catch (refused) {
    problem.textContent = refused.message;
  }
}

async function save() {
  const note = form.elements.note.value.trim();
  const {scenario} = await tell("/api/scenarios", {name: form.elements.name.value.trim(), note, choices: chosen()});
  standing = [...standing.filter((one) => one.name !== scenario.name), scenario].sort((a, b) => (a.name < b.name ? -1 : 1));
  putSaved();
  told.textContent = `"${scenario.name}" is saved.`;
}

list.addEventListener("change", recompute);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  problem.textContent = "";
  save().catch((refused) => { problem.textContent = refused.message; });
});
document.querySelector(".none-chosen").addEventListener("click", () => {
  show([]);
  recompute();
});
document.querySelector(".as-supported").addEventListener("click", () => {
  show(positions.filter((one) => SUPPORTED[one.counted_as]).map((one) => ({position_id: one.position_id, choice: SUPPORTED[one.counted_as], with: ""})));
  recompute();
});

async function start() {
  const answer = await ask("/api/scenario");
  positions = answer.positions;
  standing = answer.saved;
  list.replaceChildren(...positions.map(item));
  document.querySelector("p.none").hidden = positions.length > 0;
  putSaved();
  put(answer.figures, 0);
}
start().catch((refused) => { problem.textContent = refused.message; });
