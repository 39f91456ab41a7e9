// SPDX-License-Identifier: GPL-3.0-or-later
// Dialogs: modal, named, closed by Escape, focus back where it was.
import {make} from "./words.js";

let dialogs = 0;

/**
 * Shows a form. `send(form)` is called on submit; what it throws is shown and the dialog stays.
 * `fields` are elements; `button` names the action.
 */
export function askFor(heading, fields, button, send) {
  const id = `dialog-${++dialogs}`;
  const problem = make("p", {class: "problem", role: "alert"});
  const form = make("form", {method: "dialog"}, make("h2", {id}, heading), ...fields, problem,
    make("p", {class: "buttons"}, make("button", {class: "primary", type: "submit"}, button),
      make("button", {type: "button", class: "cancel"}, "Cancel")));
  const dialog = make("dialog", {"aria-labelledby": id}, form);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    problem.textContent = "";
    try {
      await send(form);
      dialog.close();
    } catch (refused) {
      problem.textContent = refused.message;
    }
  });
  // Control and Enter in a text sends it, so that no hand leaves the keyboard.
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  form.querySelector(".cancel").addEventListener("click", () => dialog.close());
  show(dialog);
  return dialog;
}

/** Shows something to read. */
export function tellOf(heading, content) {
  const id = `dialog-${++dialogs}`;
  const close = make("button", {type: "button"}, "Close");
  const dialog = make("dialog", {"aria-labelledby": id}, make("h2", {id}, heading), ...content,
    make("p", {class: "buttons"}, close));
  close.addEventListener("click", () => dialog.close());
  show(dialog);
}

export function showKeys(keys) {
  const rows = Object.entries(keys).filter(([, key]) => key.words).map(([name, key]) =>
    make("tr", {}, make("th", {scope: "row"}, make("kbd", {}, name)), make("td", {}, key.words)));
  tellOf("Keys", [make("table", {class: "keys"}, make("tbody", {}, ...rows))]);
}

function show(dialog) {
  document.body.append(dialog);
  dialog.addEventListener("close", () => dialog.remove());
  dialog.showModal();
}
