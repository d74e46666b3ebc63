import { element } from './dom.js';
import { moment, words } from './texts.js';

/** What is asked for, for whom: GRANT access profile Reports for Eve Employee. */
export function itemHeading(row) {
  const type = row.requestedObject?.type ?? row.type;
  const verb = String(row.requestType ?? 'GRANT_ACCESS').replace('_ACCESS', '');
  return element('h3', {},
    element('span', { className: `tag ${verb.toLowerCase()}`, textContent: verb }), ' ',
    element('span', { className: 'quiet', textContent: words(type) }), ' ',
    row.name ?? row.id, element('span', { className: 'quiet', textContent: ' for ' }),
    row.requestedFor?.name ?? row.requestedFor?.id ?? '');
}

/** From when until when, and on which accounts; null where nothing is said. */
export function where(row) {
  const parts = [
    row.startDate ? `from ${moment(row.startDate)}` : '',
    row.removeDate ? `until ${moment(row.removeDate)}` : '',
    ...(row.requestedAccounts ?? []).map(account => `account ${account.nativeIdentity ?? account.name ?? account.accountUuid}`),
  ].filter(Boolean);
  return parts.length ? element('p', { textContent: parts.join(', ') }) : null;
}
