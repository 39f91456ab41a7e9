// SPDX-License-Identifier: GPL-3.0-or-later
// Comfort on top of a position's page, which works without it: lights up all marks of a statement at
// once. Reads nothing but the page it is on.
"use strict";

function lightStatements() {
  const marksOf = (statement) =>
    [...statement.querySelectorAll("a.to-page")].map((link) =>
      document.getElementById(link.getAttribute("href").slice(1)));
  for (const statement of document.querySelectorAll(".statement")) {
    const light = (on) => () =>
      marksOf(statement).forEach((mark) => mark && mark.classList.toggle("lit", on));
    statement.addEventListener("mouseenter", light(true));
    statement.addEventListener("mouseleave", light(false));
    statement.addEventListener("focusin", light(true));
    statement.addEventListener("focusout", light(false));
  }
  for (const link of document.querySelectorAll(".sheet svg a")) {
    const statement = document.getElementById(link.getAttribute("href").slice(1));
    if (!statement) continue;
    link.addEventListener("mouseenter", () => statement.classList.add("lit"));
    link.addEventListener("mouseleave", () => statement.classList.remove("lit"));
  }
}

lightStatements();
