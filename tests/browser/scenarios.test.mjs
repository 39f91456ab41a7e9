// SPDX-License-Identifier: GPL-3.0-or-later
// A what-if from the choice to the workbook, and the briefing as it is printed.
import assert from "node:assert/strict";
import {execFileSync} from "node:child_process";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {after, before, test} from "node:test";
import {pathToFileURL} from "node:url";
import {browse, copyOfReview, newPage, reviewer, sampleReview, serve, violations} from "./workbench.mjs";

let browser, server, folder;
before(async () => {
  folder = copyOfReview("scenarios");
  server = await serve(folder);
  browser = await browse();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

const choice = (page, nth) => page.locator(".executives select").nth(nth);

async function openPage(page) {
  await page.goto(`${server.origin}/scenarios.html`);
  await page.locator(".executives > li").first().waitFor();
}

/** {SES: [on paper, after], ...} as the page shows it. */
async function totals(page) {
  const rows = await page.locator(".figures table").first().locator("tbody tr").evaluateAll((all) =>
    all.map((row) => [...row.cells].map((cell) => cell.textContent)));
  return Object.fromEntries(rows.map(([category, onPaper, then]) => [category, [Number(onPaper), Number(then)]]));
}

/** Chooses, and waits for what the server says of it. */
async function choose(page, nth, value) {
  const answered = page.waitForResponse((response) => response.url().endsWith("/api/scenario/figures"));
  await choice(page, nth).selectOption(value);
  assert.equal((await answered).status(), 200);
  await page.waitForFunction(() => document.querySelector(".told").textContent !== "Nothing is chosen.");
}

/** The position of the first SES position that can be given so. */
async function sesThatCan(page, value) {
  const found = await page.locator(".executives > li").evaluateAll((items, value) =>
    items.findIndex((item) => item.querySelector(".under").textContent.startsWith("SES") &&
      [...item.querySelectorAll("option")].some((option) => option.value === value)), value);
  assert.ok(found >= 0, `no SES position has the choice ${value}`);
  return found;
}

async function save(page, name) {
  await page.fill("form.save input[name=name]", name);
  await page.locator("form.save button").click();
  await page.getByText(`"${name}" is saved.`).waitFor();
}

async function sound(page, what) {
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({colorScheme});
    assert.deepEqual(await violations(page), [], `${what}, ${colorScheme}`);
  }
}

const partOf = (workbook, path) => execFileSync("unzip", ["-p", workbook, path], {encoding: "utf8", maxBuffer: 1 << 26});

/** {SES: [on paper, ...]}: the rows "All" of a sheet, by the values that are stored with its formulas. */
function sums(workbook, sheet) {
  const found = {};
  for (const [, row] of partOf(workbook, `xl/worksheets/sheet${sheet}.xml`).matchAll(/<row [^>]*>(.*?)<\/row>/gs)) {
    const cells = [...row.matchAll(/<c r="[A-Z]+\d+"[^>]*>(?:<is><t[^>]*>([^<]*)<\/t><\/is>|(?:<f>[^<]*<\/f>)?<v>([^<]*)<\/v>)<\/c>/g)]
      .map(([, words, value]) => words ?? Number(value));
    if (cells[0] === "All") found[cells[1]] = cells.slice(2);
  }
  return found;
}

test("choices change the figures at once, and are exported as they are shown", async () => {
  const page = await reviewer(browser, server, "A. Roe");
  await openPage(page);
  const before = await totals(page);
  await choose(page, await sesThatCan(page, "redesignate-gs15"), "redesignate-gs15");
  const changed = await totals(page);
  assert.deepEqual(changed.SES, [before.SES[0], before.SES[0] - 1]);
  assert.deepEqual(changed.GS, [0, 1]);
  await save(page, "One less");

  const download = page.waitForEvent("download");
  await page.getByRole("link", {name: "Export One less"}).click();
  const workbook = join(folder, "exported.xlsx");
  await (await download).saveAs(workbook);
  assert.match(partOf(workbook, "xl/workbook.xml"), /name="Scenario One less"/);
  const sheets = [...partOf(workbook, "xl/workbook.xml").matchAll(/<sheet name="([^"]*)"/g)].map((found) => found[1]);
  const ofScenario = sums(workbook, sheets.indexOf("Scenario One less") + 1);
  const ofReport = sums(join(folder, "allocations.xlsx"), 1);
  for (const [category, [onPaper, then]] of Object.entries(await totals(page))) {
    assert.deepEqual(ofScenario[category].slice(0, 2), [onPaper, then], category);
    assert.equal(onPaper, ofReport[category][0], `${category} on paper, as the report counts it`);
  }
  await sound(page, "with a choice");
  assert.deepEqual(page.errors, []);
});

test("what the papers support gives the report's own figures", async () => {
  const page = await reviewer(browser, server, "B. Doe");
  await openPage(page);
  await page.getByRole("button", {name: "What the papers support"}).click();
  await page.waitForTimeout(300);
  const report = sums(join(folder, "allocations.xlsx"), 1);
  for (const [category, [onPaper, then]] of Object.entries(await totals(page)))
    if (category !== "GS") assert.deepEqual([onPaper, then], report[category].slice(0, 2), category);
});

test("two scenarios stand side by side", async () => {
  const page = await reviewer(browser, server, "A. Roe");
  await openPage(page);
  await choose(page, await sesThatCan(page, "abolish"), "abolish");
  await save(page, "Flat");
  await page.getByRole("button", {name: "Keep all"}).click();
  await page.getByText("Nothing is chosen.").waitFor();
  await save(page, "As it is");
  await page.getByLabel("Compare Flat").check();
  await page.getByLabel("Compare As it is").check();
  const heads = page.locator(".side-by-side table").first().locator("thead th");
  await heads.nth(3).waitFor();
  assert.deepEqual((await heads.allTextContents()).slice(2).sort(), ["As it is", "Flat"]);
  await sound(page, "side by side");

  await page.reload();
  await page.getByRole("button", {name: "Flat"}).click();
  await page.locator(".executives > li.chosen").first().waitFor();
  assert.deepEqual(page.errors, []);
});

test("what cannot be is said, and the last figures stay", async () => {
  const page = await reviewer(browser, server, "A. Roe");
  await openPage(page);
  await page.route("**/api/scenario/figures", (route) => route.abort());
  await choice(page, 0).selectOption({index: 1});
  await page.getByText("The server cannot be reached").waitFor();
  assert.ok((await page.locator(".figures tr").count()) > 3);
});

test("the briefing is two printed pages", async () => {
  const page = await newPage(browser);
  await page.goto(pathToFileURL(join(sampleReview(), "briefing.html")).href);
  await sound(page, "briefing");
  for (const format of ["Letter", "A4"]) {
    const file = join(folder, `briefing-${format}.pdf`);
    await page.pdf({path: file, format, preferCSSPageSize: true});
    assert.ok(readFileSync(file).length > 0);
    assert.match(execFileSync("pdfinfo", [file], {encoding: "utf8"}), /^Pages:\s+2$/m, format);
  }
});
