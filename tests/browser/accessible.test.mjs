// SPDX-License-Identifier: GPL-3.0-or-later
// axe-core finds nothing on any page, served or opened from the disk, in light and in dark.
import assert from "node:assert/strict";
import {readdirSync} from "node:fs";
import {join} from "node:path";
import {after, before, test} from "node:test";
import {pathToFileURL} from "node:url";
import {browse, copyOfReview, newPage, reviewer, sampleReview, serve, violations} from "./workbench.mjs";

let browser, server;
before(async () => {
  server = await serve(copyOfReview("accessible"));
  browser = await browse();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

async function sound(page, what) {
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({colorScheme});
    assert.deepEqual(await violations(page), [], `${what}, ${colorScheme}`);
  }
  assert.deepEqual(page.errors, [], what);
}

/** Every key that a page offers can be reached, and one sees where one is. */
async function focusShows(page, presses) {
  for (let i = 0; i < presses; ++i) {
    await page.keyboard.press("Tab");
    const shown = await page.evaluate(() => {
      const element = document.activeElement;
      return element === document.body || getComputedStyle(element).outlineStyle !== "none" ? "" : element.outerHTML;
    });
    assert.equal(shown, "", "has the focus and does not show it");
  }
}

test("the workbench's pages and dialogs", async () => {
  const page = await reviewer(browser, server, "A. Roe");
  await page.goto(server.origin);
  await page.locator(".positions tbody tr").first().waitFor();
  await sound(page, "queue");
  await focusShows(page, 20);
  await page.locator("h1").click();
  await page.keyboard.press("?");
  await sound(page, "keys");
  await page.keyboard.press("Escape");

  await page.locator(".positions tbody th a").first().click();
  await page.locator("aside.decision").waitFor();
  await sound(page, "position");
  for (const [key, what] of [["c", "change"], ["A", "agree and judge"], ["d", "desk audit"], ["s", "assign"], ["m", "note"], ["h", "history"]]) {
    await page.keyboard.press(key);
    await page.locator("dialog[open]").waitFor();
    await page.locator("dialog details").evaluateAll((all) => all.forEach((one) => { one.open = true; }));
    await sound(page, what);
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({state: "detached"});
  }
  for (const path of ["organization.html", "overview.html"]) {
    await page.goto(`${server.origin}/${path}`);
    await sound(page, path);
  }
});

test("the page at the door", async () => {
  const page = await newPage(browser);
  await page.goto(server.origin);
  await page.getByLabel("Password").waitFor();
  page.errors = page.errors.filter((error) => !/401/.test(error));
  await sound(page, "sign in");
});

test("the report as it is opened from the disk", async () => {
  const review = sampleReview();
  const page = await newPage(browser);
  const open = async (path) => {
    await page.goto(pathToFileURL(join(review, path)).href);
    await sound(page, path);
  };
  await open("index.html");
  assert.ok(await page.locator(".queue tbody tr").count() > 5);
  await page.fill("input[name=words]", "engineer");
  await sound(page, "a search");
  await open("organization.html");
  await open("overview.html");
  await page.locator("details").evaluateAll((all) => all.forEach((one) => { one.open = true; }));
  await sound(page, "the overview's figures");
  const positions = readdirSync(join(review, "positions")).filter((name) => name.endsWith(".html"));
  for (const name of positions) await open(`positions/${name}`);
});
