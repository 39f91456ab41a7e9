// SPDX-License-Identifier: GPL-3.0-or-later
// A classifier at work: from the queue to a decision, by keyboard.
import assert from "node:assert/strict";
import {after, before, test} from "node:test";
import {browse, copyOfReview, reviewer, serve} from "./workbench.mjs";

let browser, server;
before(async () => {
  server = await serve(copyOfReview("decide"));
  browser = await browse();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

const rows = (page) => page.locator(".positions tbody tr");
const held = (page) => page.locator("aside.decision .holds");
const status = (page) => page.locator("aside.decision .status");

async function openQueue(page) {
  await page.goto(server.origin);
  await rows(page).first().waitFor();
}

/** The address of a position that has a finding with words on a page; no other test decides on it. */
async function positionPage(page, nth) {
  await openQueue(page);
  return new URL(await page.locator(".positions tbody th a").nth(nth).getAttribute("href"), server.origin).href;
}
async function openPanel(page, address) {
  await page.goto(address);
  await page.locator("aside.decision").waitFor();
}

test("the queue is filtered by finding, severity and words", async () => {
  const page = await reviewer(browser, server, "A. Roe");
  await openQueue(page);
  const all = await rows(page).count();
  assert.ok(all > 5, `${all} positions`);

  await page.selectOption("select[name=severity]", "high");
  await page.waitForFunction((all) => document.querySelectorAll(".positions tbody tr").length < all, all);
  for (const chips of await page.locator(".positions tbody tr").evaluateAll((found) =>
    found.map((row) => row.querySelector(".chip").textContent)))
    assert.equal(chips, "High", "the gravest finding stands first");

  await page.selectOption("select[name=severity]", "");
  await page.keyboard.press("Escape");
  await page.locator("h1").click();
  await page.keyboard.press("/");
  await page.keyboard.type("no position has these words");
  await page.getByText("No position fits this filter.").waitFor();
  assert.deepEqual(page.errors, []);
});

test("a position is reached and decided by keyboard alone", async () => {
  const page = await reviewer(browser, server, "A. Roe");
  await openQueue(page);
  await page.keyboard.press("j");
  const title = await page.evaluate(() => document.activeElement.textContent);
  await page.keyboard.press("Enter");
  await page.locator("aside.decision").waitFor();
  assert.equal(await page.locator("h1").textContent(), title);

  await page.keyboard.press("a");
  await page.getByText("A. Roe: Agrees with the review").waitFor();
  assert.equal(await status(page).textContent(), "Decided once");

  const here = page.url();
  await page.keyboard.press("j");
  await page.waitForURL((url) => url.href !== here);
  await page.locator("aside.decision").waitFor();
  assert.notEqual(await page.locator("h1").textContent(), title);
  assert.deepEqual(page.errors, []);
});

test("the words that a finding rests on are lit on the page image, at their place", async () => {
  const page = await reviewer(browser, server, "A. Roe");
  await openPanel(page, await positionPage(page, 0));
  await page.keyboard.press("e");
  const mark = await page.evaluate(() => document.activeElement.getAttribute("href").slice(1));
  const rect = page.locator(`rect#${mark}`);
  await page.waitForFunction((id) => document.getElementById(id).classList.contains("lit"), mark);
  assert.ok(await rect.isVisible());

  // The box on the screen is the box in points, scaled as the page image is.
  const places = await rect.evaluate((rect) => {
    const view = rect.ownerSVGElement.viewBox.baseVal;
    const image = rect.closest(".sheet").querySelector("img");
    return {
      image: image.getBoundingClientRect().toJSON(), box: rect.getBoundingClientRect().toJSON(),
      expected: ["x", "y", "width", "height"].map((side) => Number(rect.getAttribute(side))),
      width: view.width, height: view.height, drawn: image.complete && image.naturalWidth > 0,
    };
  });
  assert.ok(places.drawn, "the page image is there");
  const [x, y, width, height] = places.expected;
  const scale = places.image.width / places.width;
  assert.ok(Math.abs(places.image.x + x * scale - places.box.x) < 3, "left");
  assert.ok(Math.abs(places.image.y + y * (places.image.height / places.height) - places.box.y) < 3, "top");
  assert.ok(Math.abs(width * scale - places.box.width) < 4, "width");
  assert.ok(height > 0);
  const screen = page.viewportSize();
  assert.ok(places.box.y >= 0 && places.box.y < screen.height, "in view");
});

test("to overrule takes a reason", async () => {
  const page = await reviewer(browser, server, "A. Roe");
  await openPanel(page, await positionPage(page, 2));
  await page.keyboard.press("c");
  await page.locator("dialog[open]").waitFor();
  await page.fill("dialog input[name=grade]", "11");
  // What the browser asks for, the server asks for again.
  await page.locator("dialog textarea[name=reason]").evaluate((field) => field.removeAttribute("required"));
  await page.click("dialog button.primary");
  await page.getByText("A change needs a reason.").waitFor();
  assert.equal(await status(page).textContent(), "Open");

  await page.fill("dialog textarea[name=reason]", "The duties are those of Level 1-6 <b>throughout</b>.");
  await page.keyboard.press("Control+Enter");
  await page.locator("dialog").waitFor({state: "detached"});
  assert.match(await held(page).textContent(), /A\. Roe: Changes grade 11 - The duties are those of Level 1-6 <b>throughout<\/b>\./);

  await page.keyboard.press("u");
  await page.waitForFunction(() => document.querySelector("aside .status").textContent === "Open");
  await page.keyboard.press("h");
  const history = page.locator("dialog .history");
  assert.match(await history.textContent(), /Changes grade 11.*\(undone\).*Undoes entry/s);
});

test("a second review does not see the first, and a third reviewer settles it", async () => {
  const roe = await reviewer(browser, server, "A. Roe");
  const address = await positionPage(roe, 3);
  await openPanel(roe, address);
  await roe.keyboard.press("d");
  await roe.fill("dialog textarea[name=reason]", "Nothing on who reviews the work.");
  await roe.keyboard.press("Control+Enter");
  await roe.getByText("A. Roe: Needs a desk audit").waitFor();

  const doe = await reviewer(browser, server, "B. Doe");
  await openPanel(doe, address);
  assert.match(await doe.locator("aside .turn").textContent(), /second review/);
  assert.doesNotMatch(await doe.content(), /who reviews the work/);
  await doe.keyboard.press("a");
  await doe.waitForFunction(() => document.querySelector("aside .status").textContent === "To settle");
  assert.match(await held(doe).textContent(), /A\. Roe: Needs a desk audit.*B\. Doe: Agrees/s);

  const poe = await reviewer(browser, server, "C. Poe");
  await openPanel(poe, address);
  assert.match(await poe.locator("aside .turn").textContent(), /settle/);
  await poe.keyboard.press("a");
  await poe.waitForFunction(() => document.querySelector("aside .status").textContent === "Adjudicated");

  const lines = await poe.evaluate(async () => (await fetch("/export/decisions.jsonl")).text());
  const id = decodeURIComponent(new URL(address).pathname.split("/").at(-1).replace(/\.html$/, ""));
  const entries = lines.trim().split("\n").map((line) => JSON.parse(line)).filter((one) => one.position_id === id);
  assert.deepEqual(entries.map((one) => [one.reviewer, one.round, one.action, one.holds]), [
    ["A. Roe", "first", "desk-audit", false], ["B. Doe", "second", "agree", false],
    ["C. Poe", "adjudication", "agree", true]]);
});

test("two who differ and are alone settle it together", async () => {
  const roe = await reviewer(browser, server, "A. Roe");
  const address = await positionPage(roe, 5);
  await openPanel(roe, address);
  await roe.keyboard.press("n");
  await roe.keyboard.press("Control+Enter");
  await roe.getByText("A. Roe: Not a position").waitFor();
  const doe = await reviewer(browser, server, "B. Doe");
  await openPanel(doe, address);
  await doe.keyboard.press("a");
  await doe.waitForFunction(() => document.querySelector("aside .status").textContent === "To settle");
  assert.match(await doe.locator("aside .turn").textContent(), /each records the joint decision/);
  await doe.keyboard.press("a");
  await doe.fill("dialog textarea[name=reason]", "Read together: it is one.");
  await doe.keyboard.press("Control+Enter");
  await doe.getByText("B. Doe, jointly: Agrees with the review").waitFor();
  assert.equal(await doe.locator("aside .status").textContent(), "To settle");

  await openPanel(roe, address);
  await roe.keyboard.press("a");
  await roe.keyboard.press("Control+Enter");
  assert.ok(await roe.locator("dialog[open]").count(), "a joint decision has a reason");
  await roe.fill("dialog textarea[name=reason]", "Read together with B. Doe.");
  await roe.keyboard.press("Control+Enter");
  await roe.waitForFunction(() => document.querySelector("aside .status").textContent === "Settled jointly");
  assert.match(await held(roe).textContent(), /B\. Doe, jointly.*A\. Roe, jointly/s);
});

test("a position is assigned, noted on, and found under what is assigned to one", async () => {
  const page = await reviewer(browser, server, "A. Roe");
  await openPanel(page, await positionPage(page, 4));
  await page.keyboard.press("s");
  await page.fill("dialog input[name=to]", "A. Roe");
  await page.keyboard.press("Enter");
  await page.getByText("Assigned to A. Roe").waitFor();
  await page.keyboard.press("m");
  await page.fill("dialog textarea[name=reason]", "<img src=x onerror=alert(1)>");
  await page.keyboard.press("Control+Enter");
  await page.locator("dialog").waitFor({state: "detached"});
  await page.keyboard.press("h");
  await page.getByText("<img src=x onerror=alert(1)>").waitFor();
  await page.keyboard.press("Escape");

  await page.goto(`${server.origin}/?list=mine`);
  await rows(page).first().waitFor();
  assert.equal(await rows(page).count(), 1);
  assert.deepEqual(page.errors, []);
});
