// SPDX-License-Identifier: GPL-3.0-or-later
import {tell} from "./server.js";

const form = document.querySelector("form");
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const problem = form.querySelector(".problem");
  problem.textContent = "";
  try {
    await tell("/api/sign-in", {name: form.elements.name.value, password: form.elements.password.value});
    location.assign("/");
  } catch (refused) {
    problem.textContent = refused.message;
    form.elements.password.select();
  }
});
