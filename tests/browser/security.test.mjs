// SPDX-License-Identifier: GPL-3.0-or-later
// Attacks as a browser would carry them out. Those on the wire are tested with the server.
import assert from "node:assert/strict";
import {createServer} from "node:http";
import {once} from "node:events";
import {after, before, test} from "node:test";
import {browse, copyOfReview, newPage, reviewer, serve} from "./workbench.mjs";

let browser, server, other;
before(async () => {
  server = await serve(copyOfReview("security"));
  browser = await browse();
  other = createServer((request, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end("<!DOCTYPE html><title>Another site</title><h1>Another site</h1>");
  }).listen(0, "127.0.0.1");
  await once(other, "listening");
});
after(async () => {
  await browser?.close();
  await server?.stop();
  other?.close();
});
const otherSite = () => `http://localhost:${other.address().port}/`;

test("nothing is shown to who does not have the token", async () => {
  const page = await newPage(browser);
  for (const path of ["/", "/index.html", "/organization.html"]) {
    const answer = await page.goto(server.origin + path);
    assert.equal(answer.status(), 401);
    assert.equal(await page.locator("table").count(), 0);
  }
});

test("another site can neither read, nor decide, nor frame", async () => {
  const page = await reviewer(browser, server, "A. Roe");
  const id = await page.evaluate(async () => (await (await fetch("/api/queue")).json()).positions[0].position_id);
  await page.goto(otherSite());
  const tried = await page.evaluate(async ([origin, id]) => {
    const body = JSON.stringify({action: "agree", position_id: id});
    const read = await fetch(`${origin}/api/queue`, {credentials: "include"}).then(() => "read", () => "refused");
    const wrote = await fetch(`${origin}/api/decisions`, {method: "POST", credentials: "include", mode: "no-cors", body})
      .then((answer) => answer.type, () => "refused");
    const frame = document.createElement("iframe");
    frame.src = `${origin}/`;
    document.body.append(frame);
    await new Promise((done) => frame.addEventListener("load", done));
    return {read, wrote};
  }, [server.origin, id]);
  assert.equal(tried.read, "refused");
  assert.notEqual(tried.wrote, "basic");
  const framed = page.frames().find((frame) => frame !== page.mainFrame());
  assert.equal(await framed.locator(".positions").count().catch(() => 0), 0);

  await page.goto(server.origin);
  const log = await page.evaluate(async () => (await fetch("/export/decisions.jsonl")).text());
  assert.equal(log, "");
});

test("no script runs that is not the workbench's own", async () => {
  const page = await reviewer(browser, server, "<script>document.title='taken'</script>");
  await page.goto(server.origin);
  await page.locator(".positions tbody tr").first().waitFor();
  assert.equal(await page.title(), "Queue - secondlook");
  const ran = await page.evaluate(() => new Promise((done) => {
    const script = document.createElement("script");
    script.textContent = "window.ran = true";
    document.head.append(script);
    const image = document.createElement("img");
    image.setAttribute("onerror", "window.ran = true");
    image.src = "/none.png";
    document.body.append(image);
    setTimeout(() => done(window.ran === true), 500);
  }));
  assert.equal(ran, false);
});
