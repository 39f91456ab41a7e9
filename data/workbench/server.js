// SPDX-License-Identifier: GPL-3.0-or-later
// Talks to the server that this page came from.

/** What the server said against it, in words for the reviewer. */
export class Refused extends Error {
  constructor(status, words) {
    super(words);
    this.status = status;
  }
}

async function answered(response) {
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Refused(response.status, body.error ?? "The server did not answer as it should.");
  return body;
}

const unreachable = () => {
  throw new Refused(0, "The server cannot be reached; nothing was written.");
};

export async function ask(path, parameters = {}) {
  const query = new URLSearchParams(parameters).toString();
  return answered(await fetch(query ? `${path}?${query}` : path).catch(unreachable));
}

export async function tell(path, body) {
  const request = {method: "POST", headers: {"Content-Type": "application/json"}, body: JSON.stringify(body)};
  return answered(await fetch(path, request).catch(unreachable));
}
