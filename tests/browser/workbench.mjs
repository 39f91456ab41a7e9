// SPDX-License-Identifier: GPL-3.0-or-later
// A review of the sample archive, the program that serves it, and a browser to look at it with.
import {spawn, spawnSync} from "node:child_process";
import {once} from "node:events";
import {cpSync, existsSync, mkdirSync, rmSync} from "node:fs";
import {dirname, join, resolve} from "node:path";
import {createInterface} from "node:readline";
import {fileURLToPath} from "node:url";
import axe from "axe-core";
import {chromium} from "playwright-core";

const top = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const program = process.env.SECONDLOOK_PROGRAM ?? join(top, "build/release/pipeline/secondlook");
const work = process.env.SECONDLOOK_BROWSER_WORK ?? join(top, "build/browser");

/** The sample archive, reviewed: once for all test files, which each work on a copy. */
export function sampleReview() {
  const out = join(work, "review");
  if (!existsSync(join(out, "review.db"))) {
    mkdirSync(work, {recursive: true});
    const run = spawnSync(program, ["review", join(top, "data/sample-archive"), "--out", out, "--cache", join(work, "cache"), "--quiet"],
      {encoding: "utf8", timeout: 900_000});
    if (run.status > 1) throw new Error(`the sample archive could not be reviewed: ${run.stderr}`);
  }
  return out;
}

export function copyOfReview(name) {
  const copy = join(work, name);
  rmSync(copy, {recursive: true, force: true});
  cpSync(sampleReview(), copy, {recursive: true, filter: (path) => !path.endsWith("/cache")});
  return copy;
}

/** Serves a folder on a port that is free. */
export async function serve(folder, ...more) {
  const server = spawn(program, ["serve", folder, "--port", "0", ...more], {stdio: ["ignore", "pipe", "inherit"]});
  let address;
  for await (const line of createInterface({input: server.stdout})) {
    address = /^Open (\S+)$/.exec(line)?.[1];
    break;
  }
  if (!address) throw new Error("the workbench did not start");
  return {
    address,
    origin: new URL(address).origin,
    kill: () => server.kill("SIGKILL"),
    stop: async () => {
      if (server.exitCode !== null || server.signalCode !== null) return;
      server.kill("SIGTERM");
      await once(server, "exit");
    },
  };
}

export const browse = () => chromium.launch({executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"]});

/** A page in a browser context of its own, whose errors count as failures. */
export async function newPage(browser, options = {}) {
  const context = await browser.newContext({viewport: {width: 1400, height: 900}, ...options});
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.errors = [];
  page.on("pageerror", (error) => page.errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") page.errors.push(message.text());
  });
  return page;
}

/** A reviewer at a desk of its own. */
export async function reviewer(browser, server, name) {
  const page = await newPage(browser);
  await page.goto(server.address, {waitUntil: "networkidle"}); // what it asks for now, it asks under the former name
  await page.evaluate(async (name) => {
    const answer = await fetch("/api/reviewer", {
      method: "POST", headers: {"Content-Type": "application/json"}, body: JSON.stringify({name}),
    });
    if (!answer.ok) throw new Error(await answer.text());
  }, name);
  return page;
}

/** What axe-core finds wrong with the page as it stands, as lines of text. It is run from outside of
 *  the page's own policy, which lets no script in. */
export async function violations(page) {
  const session = await page.context().newCDPSession(page);
  const {executionContextId} = await isolatedWorld(session);
  const run = async (expression) => {
    const {result, exceptionDetails} = await session.send("Runtime.evaluate",
      {expression, contextId: executionContextId, awaitPromise: true, returnByValue: true});
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await run(axe.source);
  const found = await run("axe.run(document, {resultTypes: ['violations'], preload: false}).then((r) => r.violations.map((v) =>" +
    " `${v.id}: ${v.help}: ` + v.nodes.slice(0, 3).map((n) => n.target + ' ' + n.failureSummary).join(' | ')))");
  await session.detach();
  return found;
}

async function isolatedWorld(session) {
  const {frameTree} = await session.send("Page.getFrameTree");
  return session.send("Page.createIsolatedWorld", {frameId: frameTree.frame.id, worldName: "axe"});
}
