import { byId, element, setText } from './dom.js';
import { feed } from './feed.js';
import { itemHeading, where } from './items.js';
import { keyedList } from './keyed.js';
import { capital, moment, words } from './texts.js';

const OPEN = ['EXECUTING', 'PROVISIONING_VERIFICATION_PENDING'];
const BAD = ['REJECTED', 'PROVISIONING_FAILED', 'ERROR', 'NOT_ALL_ITEMS_PROVISIONED'];

/** Lists what was asked for, and how far it has come. */
export function requests() {
  const show = keyedList(byId('request-list'), row => row.accountActivityItemId ?? row.accessRequestId + row.id, card);
  const shown = byId('requests-shown');
  let rows = [];
  let total = 0;

  function filter() {
    const chosen = rows.filter(({ state }) => shown.value === 'all' || OPEN.includes(state) === (shown.value === 'open'));
    show(chosen);
    const empty = byId('requests-empty');
    setText(empty, note(chosen));
    empty.hidden = empty.textContent === '';
  }

  function note(chosen) {
    if (rows.length < total) {
      return `These are of the newest ${rows.length} of ${total}.`;
    }
    if (rows.length === 0) {
      return `Nothing was asked for yet. Point a client at ${location.origin}; POST /oauth/token gives it a token.`;
    }
    return chosen.length === 0 ? `Nothing is ${shown.value}.` : '';
  }

  shown.addEventListener('change', filter);
  return feed('/requests', (next, all) => {
    rows = next;
    total = all;
    filter();
  });
}

function card(row) {
  return element('li', { className: 'card' },
    element('div', { className: 'heading' }, itemHeading(row), state(row.state)),
    element('p', {}, `Asked for by ${row.requester?.name ?? row.requester?.id ?? 'an API client'}, ${moment(row.created)}.`),
    row.requesterComment?.comment ? element('blockquote', { textContent: row.requesterComment.comment }) : null,
    where(row),
    element('ol', { className: 'phases', 'aria-label': 'Phases' }, (row.accessRequestPhases ?? []).map(phase)),
    lines((row.approvalDetails ?? []).map(approval)),
    lines([
      row.cancelledRequestDetails?.comment ? `Cancelled: ${row.cancelledRequestDetails.comment}` : '',
      ...(row.errorMessages ?? []).flat().map(({ text }) => text),
    ].filter(Boolean)),
    element('p', { className: 'quiet id', textContent: `request ${row.accessRequestId}` }));
}

function state(constant) {
  const mood = BAD.includes(constant) ? 'bad' : constant === 'REQUEST_COMPLETED' ? 'good' : OPEN.includes(constant) ? 'busy' : '';
  return element('span', { className: `state ${mood}`, textContent: constant });
}

function phase({ name, state: at, result }) {
  const outcome = at === 'COMPLETED' && result ? words(result) : words(at);
  const mood = result === 'FAILED' ? 'bad' : at === 'COMPLETED' ? 'good' : at === 'EXECUTING' ? 'busy' : '';
  const called = name === 'SOD_PHASE' ? 'SoD' : capital(words(String(name).replace('_PHASE', '')));
  return element('li', { className: mood },
    element('strong', { textContent: called }), ' ', element('span', { textContent: outcome }));
}

function approval({ scheme, currentOwner, originalOwner, status, comment }) {
  const who = currentOwner?.name ?? originalOwner?.name ?? 'a workflow';
  return `${capital(words(scheme ?? 'workflow'))} ${who}: ${words(status)}${comment ? `, “${comment}”` : ''}`;
}

function lines(texts) {
  return texts.length ? element('ul', { className: 'lines' }, texts.map(text => element('li', { textContent: text }))) : null;
}
