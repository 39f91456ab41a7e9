// SPDX-License-Identifier: GPL-3.0-or-later
// Single keys, as long as nothing is being typed and no dialog is open.

const TYPED_IN = "input, select, textarea, [contenteditable]";

/** `keys`: {"a": {words: "Agree", press: function}}. A capital is a key of its own. */
export function listenTo(keys) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target.closest?.(TYPED_IN) || document.querySelector("dialog[open]")) return;
    const key = keys[event.key];
    if (!key) return;
    event.preventDefault();
    key.press();
  });
}
