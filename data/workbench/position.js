// SPDX-License-Identifier: GPL-3.0-or-later
// A position's page of the report, with the decision panel under it.
import {askFor, showKeys, tellOf} from "./dialogs.js";
import {agreementFields, changeFields, changesOf, judgedFindings, reasonField} from "./fields.js";
import {listenTo} from "./keyboard.js";
import {history, panel} from "./panel.js";
import {ask, tell} from "./server.js";
import {make} from "./words.js";

const id = decodeURIComponent(location.pathname.split("/").at(-1).replace(/\.html$/, ""));
const filter = Object.fromEntries(new URLSearchParams(sessionStorage.getItem("filter") ?? ""));

let data, session;

async function refresh(problem) {
  data = await ask("/api/position", {id});
  const former = document.querySelector("aside.decision");
  const fresh = panel(data, session, keys, problem);
  if (former) former.replaceWith(fresh);
  else document.body.append(fresh);
}

async function write(action, more = {}) {
  await tell("/api/decisions", {position_id: id, round: data.round ?? "first", action, ...more});
  await refresh();
}

/** For what needs no dialog: a refusal shows in the panel, with what has changed meanwhile. */
function atOnce(action, more) {
  write(action, more).catch((refused) => refresh(refused.message));
}

function decide(action, heading) {
  if (!data.round) return;
  const joint = data.round === "joint";
  askFor(heading, [reasonField(joint ? "Reason, as you two found it" : "Reason (may stay empty)", joint)], "Decide",
    (form) => write(action, {reason: form.elements.reason.value.trim()}));
}

function agree() {
  if (data.round === "joint") decide("agree", "Agree with the review, jointly");
  else if (data.round) atOnce("agree");
}

function change() {
  if (!data.round) return;
  askFor("Change", changeFields(data), "Decide", (form) =>
    write("change", {changes: changesOf(form, data), reason: form.elements.reason.value.trim()}));
}

function agreeBut() {
  if (!data.round) return;
  askFor("Agree, and judge the findings", agreementFields(data), "Decide", (form) =>
    write("agree", {changes: judgedFindings(form, data), reason: form.elements.reason.value.trim()}));
}

function note() {
  askFor("Note", [reasonField("Note", true)], "Write it down",
    (form) => write("note", {reason: form.elements.reason.value.trim()}));
}

function assign() {
  const names = make("datalist", {id: "reviewers"}, ...session.reviewers.map((name) => make("option", {value: name})));
  const field = make("input", {name: "to", maxlength: 80, list: "reviewers", value: data.assigned});
  askFor("Assign to", [make("label", {}, "Reviewer (empty for nobody) ", field), names], "Assign",
    (form) => write("assign", {changes: {to: form.elements.to.value.trim()}}));
}

function undo() {
  if (data.undoable !== null) atOnce("undo", {undoes: data.undoable});
}

async function walk(direction) {
  const neighbours = await ask("/api/neighbours", {...filter, id});
  if (neighbours[direction]) location.assign(`/positions/${encodeURIComponent(neighbours[direction])}.html`);
  else await refresh(direction === "next" ? "This is the last position of the filter." : "This is the first position of the filter.");
}

let lit = -1;
/** On to the next finding that rests on words, with those words brought into view and lit. */
function showEvidence(step) {
  const findings = [...document.querySelectorAll(".finding")].filter((finding) => finding.querySelector("a.to-page"));
  if (findings.length === 0) return;
  lit = (lit + step + findings.length) % findings.length;
  const link = findings[lit].querySelector("a.to-page");
  link.focus();
  document.getElementById(link.getAttribute("href").slice(1))?.scrollIntoView({block: "center"});
}

const keys = {
  j: {words: "Next position", press: () => walk("next")},
  k: {words: "Previous position", press: () => walk("previous")},
  e: {words: "Next evidence", press: () => showEvidence(1)},
  E: {words: "Previous evidence", press: () => showEvidence(-1)},
  a: {words: "Agree with the review", button: "Agree", decides: true, press: agree},
  A: {words: "Agree, and judge the findings", press: agreeBut},
  c: {words: "Change the outcome", button: "Change", decides: true, press: change},
  d: {words: "Needs a desk audit", button: "Desk audit", decides: true, press: () => decide("desk-audit", "Needs a desk audit")},
  n: {words: "Not a position", button: "Not a position", decides: true, press: () => decide("not-a-position", "Not a position")},
  w: {words: "A paper is of another position", button: "Wrong link", decides: true, press: () => decide("wrong-link", "Wrong link")},
  u: {words: "Undo what you did last here", button: "Undo", press: undo},
  m: {words: "Write a note", button: "Note", press: note},
  s: {words: "Assign to a reviewer", button: "Assign", press: assign},
  h: {words: "What was decided and noted", button: "History", press: () => tellOf("History", history(data))},
  q: {words: "Back to the queue", press: () => location.assign(`/?${sessionStorage.getItem("filter") ?? ""}`)},
  "/": {words: "Search in the queue", press: () => location.assign("/")},
  "?": {words: "These keys", button: "Keys", press: () => showKeys(keys)},
};

session = await ask("/api/session");
await refresh();
listenTo(keys);
