// Calls of the control API.

const ROOT = '/_latchkey';

/** The emulator answers, and refuses; the message says why. */
export class Refused extends Error {}

/** The emulator does not answer. */
export class Silent extends Error {
  constructor() {
    super('The emulator does not answer. It may have been stopped.');
  }
}

export const get = path => call('GET', path);

export const post = (path, body) => call('POST', path, body === undefined ? '' : JSON.stringify(body));

export const postText = (path, text) => call('POST', path, text);

export const remove = path => call('DELETE', path);

/** Answers the body as text, with the number of all rows where the emulator names it. */
async function call(method, path, body) {
  const headers = body === undefined ? {} : { 'Content-Type': 'application/json' };
  let response;
  let text;
  try {
    response = await fetch(ROOT + path, { method, headers, body, cache: 'no-store' });
    text = await response.text();
  } catch {
    throw new Silent();
  }
  if (!response.ok) {
    throw new Refused(reason(response.status, text));
  }
  return { text, total: Number(response.headers.get('X-Total-Count') ?? 0) };
}

function reason(status, text) {
  if (status === 414) {
    return 'That is too long for the emulator: facts may have some 5,000 characters.';
  }
  try {
    return sentence(JSON.parse(text).error);
  } catch {
    return `The emulator answers ${status} and does not say why.`;
  }
}

function sentence(text) {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}
