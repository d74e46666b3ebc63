import { post, remove } from './api.js';
import { byId, element, option, setOptions, setText } from './dom.js';
import { feed } from './feed.js';
import { keyedList } from './keyed.js';
import { attempt, complain } from './notice.js';
import { onState } from './state.js';

const MEANINGS = {
  'rate-limited': '429 with Retry-After. The tenant sees nothing.',
  'answer': 'Any status, headers and body. The tenant sees nothing.',
  'html-page': '502 with an HTML page. The tenant sees nothing.',
  'drop-before': 'The connection closes without an answer. The tenant sees nothing.',
  'drop-after': 'The tenant carries the call out, then the connection closes without an answer.',
  'slow-body': 'The tenant carries the call out; the body comes byte by byte.',
  'cut-body': 'The tenant carries the call out; the connection closes after half the body.',
  'truncated-json': 'The tenant carries the call out; half the JSON comes, as a whole body.',
  'unknown-values': 'The tenant carries the call out; every constant is NOT_YET_DOCUMENTED.',
  'wrong-content-type': 'The tenant carries the call out; the answer says that it is no JSON.',
  'empty-body': 'The tenant carries the call out; the status comes without a body.',
};

/** Lists the faults to come, arms more of them and clears them. */
export function faults(changed) {
  const form = byId('fault-form');
  onState(({ faultKinds, operations }) => {
    setOptions(byId('fault-kind'), faultKinds.map(kind => option(kind)));
    setOptions(byId('fault-operation'),
      [option('', 'any operation'), option('token', 'token'), ...operations.map(operation => option(operation))]);
    showFields();
  });
  byId('fault-kind').addEventListener('change', showFields);
  form.addEventListener('submit', async event => {
    event.preventDefault();
    try {
      const fault = entered();
      if (await attempt(() => post('/faults', fault), `Armed: ${describe(fault)}.`)) {
        await changed();
      }
    } catch (trouble) {
      complain(trouble.message);
    }
  });
  byId('faults-clear').addEventListener('click', async () => {
    if (await attempt(() => remove('/faults'), 'No faults are to come.')) {
      await changed();
    }
  });
  return list();
}

function list() {
  const show = keyedList(byId('fault-list'), ([at, fault]) => at + JSON.stringify(fault), ([, fault]) => card(fault));
  return feed('/faults', waiting => {
    show(waiting.map((fault, at) => [at, fault]));
    setText(byId('gauge-faults'), String(waiting.length));
    setText(byId('faults-empty'), 'No faults are to come. Every call reaches the tenant.');
    byId('faults-empty').hidden = waiting.length > 0;
    byId('faults-clear').disabled = waiting.length === 0;
  });
}

function card(fault) {
  return element('li', { className: 'card' },
    element('h3', { textContent: describe(fault) }),
    element('p', { className: 'quiet', textContent: MEANINGS[fault.kind] ?? '' }));
}

function describe({ kind, operation, times, status, headers, retryAfter }) {
  const wait = retryAfter ?? headers?.['Retry-After'];
  const answer = kind === 'answer' ? ` ${status ?? 500}` : kind === 'rate-limited' && wait !== undefined ? ` for ${wait} s` : '';
  return `${kind}${answer} strikes ${operation || 'any operation'}, ${times === 1 ? 'once' : `${times} times`}`;
}

function showFields() {
  const kind = byId('fault-kind').value;
  setText(byId('fault-meaning'), MEANINGS[kind] ?? '');
  for (const label of document.querySelectorAll('[data-kinds]')) {
    label.hidden = label.dataset.kinds !== kind;
    label.querySelector('input, textarea').disabled = label.hidden;
  }
}

function entered() {
  const kind = byId('fault-kind').value;
  const operation = byId('fault-operation').value;
  const number = id => Number(byId(id).value);
  return {
    kind,
    ...(operation && { operation }),
    times: number('fault-times'),
    ...(kind === 'rate-limited' && { retryAfter: number('fault-retry') }),
    ...(kind === 'slow-body' && { pauseMillis: number('fault-pause') }),
    ...(kind === 'answer' && {
      status: number('fault-status'), headers: headers(byId('fault-headers').value), body: byId('fault-body').value,
    }),
  };
}

function headers(text) {
  return Object.fromEntries(text.split('\n').map(line => line.trim()).filter(Boolean).map(line => {
    const colon = line.indexOf(':');
    if (colon < 1) {
      throw new Error(`“${line}” is not a header; write Name: value.`);
    }
    return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
  }));
}
