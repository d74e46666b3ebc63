import { get, remove } from './api.js';
import { byId, element, setText } from './dom.js';
import { indented } from './jsontext.js';
import { keyedList } from './keyed.js';
import { attempt } from './notice.js';
import { moment } from './texts.js';

const KEPT = 200;

/** Calls end in another order than they begin, so the last few are asked for again. */
const OVERLAP = 20;

/** Lists the calls that went over the wire, the newest first. */
export function wire(changed) {
  const show = keyedList(byId('wire-list'), ({ number }) => number, card);
  let entries = new Map();
  byId('wire-clear').addEventListener('click', async () => {
    if (await attempt(() => remove('/wire'), 'The wire log is empty.')) {
      await changed();
    }
  });
  return async () => {
    const last = Math.max(0, ...entries.keys());
    const fresh = await after(Math.max(0, last - OVERLAP));
    const cleared = last > 0 && !fresh.some(({ number }) => number === last);
    entries = new Map([...(cleared ? [] : entries), ...fresh.map(entry => [entry.number, entry])]
      .sort(([left], [right]) => right - left).slice(0, KEPT));
    show([...entries.values()]);
    setText(byId('wire-empty'), 'No calls yet.');
    byId('wire-empty').hidden = entries.size > 0;
    byId('wire-clear').disabled = entries.size === 0;
  };
}

async function after(number) {
  return JSON.parse((await get(`/wire?after=${number}`)).text);
}

function card(entry) {
  const { number, method, target, status, fault } = entry;
  const made = element('details', {},
    element('summary', {},
      element('span', { className: 'quiet number', textContent: `#${number} ` }),
      element('span', { className: 'method', textContent: `${method} ` }),
      element('code', { textContent: target }), ' ',
      element('span', { className: `status ${status < 400 ? 'good' : 'bad'}`, textContent: status }),
      entry.client ? element('span', { className: 'quiet', textContent: `${entry.client} ` }) : null,
      fault ? element('span', { className: 'tag fault', textContent: fault }) : null));
  made.addEventListener('toggle', () => made.append(...contents(entry)), { once: true });
  return element('li', {}, made);
}

function contents({ at, client, apiVersion, operation, headers, body, answerHeaders, answer }) {
  const facts = [moment(at), client ? `client ${client}` : 'no client', apiVersion, operation].filter(Boolean).join(' · ');
  return [
    element('p', { className: 'quiet', textContent: facts }),
    ...text('Call', names(headers), body),
    ...text('Answer', names(answerHeaders), answer),
  ];
}

function names(headers) {
  return Object.entries(headers ?? {}).map(([name, value]) => `${name}: ${[value].flat().join(', ')}`).sort().join('\n');
}

function text(title, headers, body) {
  return [
    element('h3', { textContent: title }),
    element('pre', {
      tabIndex: 0, role: 'region', 'aria-label': title, textContent: [headers, indented(body ?? '')].filter(Boolean).join('\n\n'),
    }),
  ];
}
