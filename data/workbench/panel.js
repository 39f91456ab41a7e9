// SPDX-License-Identifier: GPL-3.0-or-later
// The decision panel: what holds, whose turn it is, and what can be done, as elements.
import {ACTION, ROUND, STATUS, changesInWords, make, timeInWords} from "./words.js";

/** One entry of the log in words: "A. Roe: Changes grade 12 - reason". */
export function entryInWords(entry) {
  const words = [`${entry.reviewer}${entry.round === "joint" ? ", jointly" : ""}: ${ACTION[entry.action] ?? entry.action}`, changesInWords(entry.changes)];
  if (entry.action === "undo") words.push(`entry ${entry.undoes}`);
  return words.filter(Boolean).join(" ") + (entry.reason ? ` - ${entry.reason}` : "");
}

function turn(data, reviewer) {
  const own = data.log.some((entry) => isStanding(data, entry) && entry.reviewer === reviewer);
  if (!data.round)
    return {adjudicated: "It has been adjudicated.", joint: "The two reviewers have settled it together."}[data.status] ??
      "Two reviewers have decided alike.";
  if (data.round === "joint" && data.status === "joint") return "You two have settled it together. Deciding anew opens it again.";
  if (data.round === "joint")
    return data.log.some((entry) => isStanding(data, entry) && entry.round === "joint" && entry.reviewer === reviewer)
      ? "You have recorded the joint decision. It holds once the other reviewer records the same."
      : "You two differ. A third reviewer settles it, or you do together: each records the joint decision and its reason.";
  if (own) return `You have made the ${ROUND[data.round]}. Deciding anew replaces it.`;
  if (data.round === "second") return "Yours is the second review. The first is not shown before you have decided.";
  if (data.round === "adjudication") return "Two reviewers differ. Yours is to settle it.";
  return "Yours is the first review.";
}

const isStanding = (data, entry) => data.stands.includes(entry.entry);

/** The decisions that stand side by side where they differ or are joint, else the one that holds. */
function standing(data) {
  if (data.status === "differing") return data.log.filter((entry) => isStanding(data, entry));
  if (data.status === "joint") return data.log.filter((entry) => isStanding(data, entry) && entry.round === "joint");
  return data.holds ? [data.holds] : [];
}

function button(key, words, press, disabled) {
  const element = make("button", {type: "button", "aria-keyshortcuts": key, disabled}, `${words} `, make("kbd", {}, key));
  element.addEventListener("click", press);
  return element;
}

/** `actions` are the keys of the page: {"a": {words, press, decides}}. */
export function panel(data, session, actions, problem) {
  const closed = !data.round;
  const buttons = Object.entries(actions).filter(([, action]) => action.button)
    .map(([key, action]) => button(key, action.button, action.press, action.decides && closed));
  const held = make("ul", {class: "holds"}, ...standing(data).map((entry) => make("li", {}, entryInWords(entry))));
  return make("aside", {class: "decision", "aria-label": "Decision"},
    make("div", {class: "state"},
      make("span", {class: `status is-${data.status}`}, STATUS[data.status] ?? data.status),
      make("span", {class: "turn"}, turn(data, session.reviewer)),
      data.assigned ? make("span", {class: "under"}, `Assigned to ${data.assigned}`) : null,
      make("span", {class: "under who"}, `You are ${session.reviewer}`)),
    held, make("div", {class: "actions", role: "toolbar", "aria-label": "Decide"}, ...buttons),
    make("p", {class: "problem", role: "alert"}, problem ?? ""));
}

export function history(data) {
  if (data.log.length === 0) return [make("p", {class: "none"}, "Nothing has been decided or noted yet.")];
  const rows = data.log.map((entry) => make("li", {class: entry.undone ? "undone" : undefined},
    make("span", {class: "under"}, `${entry.entry} \u00b7 ${timeInWords(entry.at)} \u00b7 ${ROUND[entry.round]}`),
    make("p", {}, entryInWords(entry) + (entry.undone ? " (undone)" : ""))));
  return [make("ol", {class: "history"}, ...rows)];
}
