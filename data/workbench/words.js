// SPDX-License-Identifier: GPL-3.0-or-later
// The stable words of the log, as a reviewer is shown them; and elements made of plain text, so that
// no word of a paper or note is ever read as markup.

export const STATUS = {
  open: "Open", decided: "Decided once", confirmed: "Confirmed", differing: "To settle",
  joint: "Settled jointly", adjudicated: "Adjudicated",
};
export const ACTION = {
  agree: "Agrees with the review", change: "Changes", "desk-audit": "Needs a desk audit",
  "not-a-position": "Not a position", "wrong-link": "Wrong link", note: "Note", assign: "Assigns",
  undo: "Undoes",
};
export const ROUND = {first: "first review", second: "second review", joint: "joint decision", adjudication: "adjudication"};

/** make("p", {class: "note"}, "text", element, ...) */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== null && value !== false)
      element.setAttribute(key, value === true ? "" : value);
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

const FIELD = {pay_plan: "pay plan", title: "title", series: "series", grade: "grade"};

/** {"grade": 12, "factors": {"fes-1": "1-7"}} to "grade 12, fes-1 Level 1-7". */
export function changesInWords(changes) {
  const parts = [];
  for (const [key, words] of Object.entries(FIELD))
    if (key in changes) parts.push(`${words} ${changes[key]}`);
  for (const [factor, level] of Object.entries(changes.factors ?? {})) parts.push(`${factor} ${level}`);
  for (const [rule, judged] of Object.entries(changes.findings ?? {})) parts.push(`${rule} ${judged}`);
  if ("to" in changes) parts.push(changes.to ? `to ${changes.to}` : "to nobody");
  return parts.join(", ");
}

/** "2026-01-31T10:00:00.000Z" in the reader's own time. */
export function timeInWords(at) {
  return new Date(at).toLocaleString("en-US", {dateStyle: "medium", timeStyle: "short"});
}
