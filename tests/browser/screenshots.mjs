// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the README, made anew from the sample archive: screenshots.mjs FOLDER
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {browse, copyOfReview, newPage, reviewer, sampleReview, serve} from "./workbench.mjs";

const folder = process.argv[2];
const size = {width: 1400, height: 900};
const browser = await browse();
const server = await serve(copyOfReview("screenshots"));

async function take(page, name) {
  await page.screenshot({path: join(folder, name), animations: "disabled"});
}

/** The first finding that rests on the words of two papers or more, lit with them. */
async function light(page) {
  const finding = page.locator(".finding:has(a.to-page)").first();
  await finding.locator("a.to-page").first().click();
  await finding.hover();
}

try {
  const page = await newPage(browser, {viewport: size});
  await page.goto(pathToFileURL(join(sampleReview(), "overview.html")).href);
  await take(page, "overview.png");

  await page.goto(pathToFileURL(join(sampleReview(), "index.html")).href);
  await page.locator(".queue tbody th a").first().click();
  await page.locator(".sheet img").first().waitFor();
  await light(page);
  await take(page, "review.png");

  const desk = await reviewer(browser, server, "A. Roe");
  await desk.setViewportSize(size);
  await desk.goto(server.origin);
  await desk.locator(".positions tbody th a").first().click();
  await desk.locator("aside.decision").waitFor();
  await light(desk);
  await take(desk, "workbench.png");
} finally {
  await browser.close();
  await server.stop();
}
