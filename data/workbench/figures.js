// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of scenarios as tables: allocations, and the shape of the agency, before and after or side by side.
import {make} from "./words.js";

const SHAPE = [
  ["executives", "Executive posts"], ["layers", "Layers"], ["supervisors", "Supervisors"],
  ["one_over_one", "Supervisors of a single supervisor"], ["median_span", "Direct reports, median"],
  ["widest_span", "Direct reports, most"], ["staff_per_executive", "People for each executive post"],
];

const number = (value) => value.toLocaleString("en-US", {maximumFractionDigits: 2});
const change = (before, after) => {
  const by = after - before;
  return by === 0 ? "" : (by > 0 ? "+" : "\u2212") + number(Math.abs(by));
};

function cell(value, changed) {
  return make("td", {class: changed ? "number changed" : "number"}, value);
}

function table(caption, heads, rows) {
  return make("table", {}, make("caption", {}, caption),
    make("thead", {}, make("tr", {}, ...heads.map((head) => make("th", {scope: "col"}, head)))),
    make("tbody", {}, ...rows));
}

function changeRow(words, before, after) {
  return make("tr", {}, make("th", {scope: "row"}, words), cell(number(before)), cell(number(after), before !== after),
    cell(change(before, after), before !== after));
}

/** Before and after of one scenario. */
export function changeTables(figures) {
  const heads = (first) => [first, "On paper", "After", "Change"];
  const totals = figures.totals.map((one) => changeRow(one.category, one.on_paper, one.after));
  const units = figures.allocations.filter((one) => one.on_paper !== one.after)
    .map((one) => changeRow(`${one.organization}, ${one.category}`, one.on_paper, one.after));
  const shape = SHAPE.map(([key, words]) => changeRow(words, figures.before[key], figures.after[key]));
  return [table("Allocations, all organizations", heads("Category"), totals),
    ...(units.length ? [table("Allocations that change, by organization", heads("Organization"), units)] : []),
    table("Layers and spans", ["Measure", "As it is", "After", "Change"], shape)];
}

/** Two scenarios beside what is on paper: [{name, figures}, {name, figures}]. */
export function comparison(two) {
  const heads = (first) => [first, "On paper", ...two.map((one) => one.name)];
  const row = (words, before, afters) => make("tr", {}, make("th", {scope: "row"}, words), cell(number(before)),
    ...afters.map((after) => cell(number(after), after !== before)));
  const keyOf = (one) => JSON.stringify([one.organization, one.category]);
  const counts = (of, words) => {
    const maps = two.map(({figures}) => new Map(figures[of].map((one) => [keyOf(one), one])));
    const keys = [...new Set(maps.flatMap((map) => [...map.keys()]))];
    return keys.map((key) => {
      const known = maps.map((map) => map.get(key)).find(Boolean);
      return row(words(known), known.on_paper, maps.map((map) => map.get(key)?.after ?? 0));
    });
  };
  const shape = SHAPE.map(([key, words]) => row(words, two[0].figures.before[key], two.map(({figures}) => figures.after[key])));
  return [table("Allocations, all organizations", heads("Category"), counts("totals", (one) => one.category)),
    table("Allocations by organization", heads("Organization"), counts("allocations", (one) => `${one.organization}, ${one.category}`)),
    table("Layers and spans", heads("Measure"), shape)];
}
