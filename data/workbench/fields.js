// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the dialogs, and what is read back out of them. A field left empty says nothing.
import {make} from "./words.js";

export function reasonField(words, required) {
  return make("label", {class: "reason"}, `${words} `,
    make("textarea", {name: "reason", rows: 3, maxlength: 4000, required}));
}

const known = (value) => value === null || value === "" || value === undefined ? "not known" : value;

function valueField(name, words, data, attributes) {
  const review = data.recommended && name in data.recommended ? `; review: ${known(data.recommended[name])}` : "";
  return make("label", {}, `${words} `, make("input", {name, autocomplete: "off", ...attributes}),
    make("span", {class: "under"}, `paper: ${known(data.classified[name])}${review}`));
}

function factorFields(data) {
  if (data.factors.length === 0) return null;
  return make("details", {}, make("summary", {}, "Factor levels"),
    ...data.factors.map((factor) => make("label", {}, `${factor.words} `,
      make("input", {name: `factor:${factor.factor}`, maxlength: 40, autocomplete: "off"}),
      make("span", {class: "under"}, `review: ${known(factor.level)}`))));
}

/** One choice a rule: several findings of a rule are judged together. */
function rulesOf(data) {
  return [...new Map(data.findings.map((finding) => [finding.rule, finding])).values()];
}

function findingFields(data, open) {
  if (data.findings.length === 0) return null;
  return make("details", {open}, make("summary", {}, "Findings"),
    ...rulesOf(data).map((finding) => make("label", {}, `${finding.words} `,
      make("select", {name: `finding:${finding.rule}`}, make("option", {value: ""}, "not judged"),
        make("option", {value: "confirmed"}, "confirmed"), make("option", {value: "rejected"}, "rejected")))));
}

export function changeFields(data) {
  return [
    make("p", {class: "under"}, "Fill in what holds instead; leave the rest empty."),
    make("div", {class: "row"},
      valueField("pay_plan", "Pay plan", data, {maxlength: 2, pattern: "[A-Za-z0-9]{2}", size: 3}),
      valueField("series", "Series", data, {maxlength: 4, pattern: "[0-9]{4}", size: 5, inputmode: "numeric"}),
      valueField("grade", "Grade", data, {type: "number", min: 1, max: 18})),
    valueField("title", "Title", data, {maxlength: 200}),
    factorFields(data), findingFields(data, false), reasonField("Reason", true),
  ].filter(Boolean);
}

export function agreementFields(data) {
  return [findingFields(data, true), reasonField("Reason (needed to reject a finding)", false)].filter(Boolean);
}

export function judgedFindings(form, data) {
  const findings = {};
  for (const finding of rulesOf(data)) {
    const judged = form.elements[`finding:${finding.rule}`].value;
    if (judged) findings[finding.rule] = judged;
  }
  return Object.keys(findings).length > 0 ? {findings} : {};
}

export function changesOf(form, data) {
  const changes = judgedFindings(form, data);
  const value = (name) => form.elements[name].value.trim();
  if (value("pay_plan")) changes.pay_plan = value("pay_plan").toUpperCase();
  if (value("series")) changes.series = value("series");
  if (value("title")) changes.title = value("title");
  if (value("grade")) changes.grade = Number(value("grade"));
  const factors = {};
  for (const {factor} of data.factors)
    if (value(`factor:${factor}`)) factors[factor] = value(`factor:${factor}`);
  if (Object.keys(factors).length > 0) changes.factors = factors;
  return changes;
}
