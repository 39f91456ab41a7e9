// SPDX-License-Identifier: GPL-3.0-or-later
// The queue as it is opened from the disk: searched, filtered and sorted; and the overview that leads to it.
import assert from "node:assert/strict";
import {join} from "node:path";
import {after, before, test} from "node:test";
import {pathToFileURL} from "node:url";
import {browse, copyOfReview, newPage, reviewer, sampleReview, serve} from "./workbench.mjs";

let browser;
before(async () => { browser = await browse(); });
after(() => browser?.close());

async function open(path) {
  const page = await newPage(browser);
  await page.goto(pathToFileURL(join(sampleReview(), path)).href);
  return page;
}
const rows = (page) => page.locator(".queue tbody tr");
const said = (page) => page.waitForFunction(() => / of /.test(document.querySelector(".controls output").textContent));

test("a search goes through titles, and its address comes back to it", async () => {
  const page = await open("index.html");
  const all = await rows(page).count();
  await page.fill("input[name=words]", "engineer");
  await said(page);
  const titles = await page.locator(".queue tbody th a").allTextContents();
  assert.ok(titles.length > 0 && titles.length < all);
  assert.ok(titles.every((title) => /engineer/i.test(title)), titles.join());
  await page.locator(".queue tbody th a").first().click();
  await page.locator(".statements").waitFor();
  await page.goBack();
  await said(page);
  assert.deepEqual(await page.locator(".queue tbody th a").allTextContents(), titles);
  await page.getByRole("button", {name: "Clear"}).click();
  await page.waitForFunction((all) => document.querySelectorAll(".queue tbody tr").length === all, all);
  assert.deepEqual(page.errors, []);
});

test("a row of a search says what the printed row says", async () => {
  const page = await open("index.html");
  const plain = (texts) => texts.map((text) => text.replace(/\s+/g, ""));
  const printed = plain(await rows(page).allTextContents());
  await page.locator(".queue th button").first().click(); // by rank, which is the order they are in
  await said(page);
  assert.deepEqual(plain(await rows(page).allTextContents()), printed);
});

test("a figure of the overview leads to as many positions", async () => {
  const page = await open("overview.html");
  const links = await page.locator("#grades a, #pay-plans a, #rules a, #organizations a").evaluateAll((all) =>
    all.map((link) => [link.href.baseVal, Number(/\d+/.exec(link.querySelector(".figure, .sum").textContent.split(" of ").at(-1))[0])]));
  assert.ok(links.length > 20);
  for (const [link, positions] of links) {
    await page.goto(pathToFileURL(join(sampleReview(), link.replace(/\?.*/, ""))).href + link.replace(/^[^?]*/, ""));
    await said(page);
    assert.equal(await rows(page).count(), positions, link);
  }
  assert.deepEqual(page.errors, []);
});

test("a figure of the overview leads to the workbench's queue where it is served", async () => {
  const server = await serve(copyOfReview("queue"));
  try {
    const page = await reviewer(browser, server, "A. Roe");
    await page.goto(`${server.origin}/overview.html`);
    const cell = page.locator("#grades a").first();
    const positions = Number(await cell.locator(".figure").textContent());
    await cell.click();
    await page.waitForFunction((positions) =>
      document.querySelectorAll(".positions tbody tr").length === positions, positions);
    assert.deepEqual(page.errors, []);
  } finally {
    await server.stop();
  }
});
