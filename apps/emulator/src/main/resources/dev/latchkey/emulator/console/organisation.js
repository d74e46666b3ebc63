import { byId, element, setText } from './dom.js';
import { feed } from './feed.js';
import { moment, words } from './texts.js';
import { stateChanged } from './state.js';

/** Shows who and what there is. */
export function organisation() {
  const find = byId('organisation-find');
  let shown = null;
  find.addEventListener('input', () => filter(find.value));
  return feed('/state', state => {
    const { now, ...lasting } = state.organisation;
    const text = JSON.stringify(lasting);
    if (text === shown) {
      return;
    }
    shown = text;
    setText(byId('organisation-name'), lasting.name);
    byId('organisation-parts').replaceChildren(...parts(lasting));
    filter(find.value);
    stateChanged(state);
  });
}

function parts(all) {
  const names = new Map();
  for (const list of [all.people, all.machineIdentities, all.governanceGroups, all.sources, all.items]) {
    (list ?? []).forEach(({ id, name }) => names.set(id, name));
  }
  const nameOf = id => id === undefined ? '' : names.get(id) ?? id;
  const namesOf = ids => (ids ?? []).map(nameOf).join(', ');
  return [
    table('People', all.people, {
      Name: ({ name }) => name, Authority: ({ authority }) => words(authority),
      Manager: ({ manager }) => nameOf(manager), Id: identifier,
    }),
    table('Roles, access profiles and entitlements', all.items, {
      Name: ({ name }) => name, Type: ({ type }) => words(type), Owner: ({ owner }) => nameOf(owner),
      Sources: ({ sources }) => namesOf(sources), 'A grant is approved by': item => schemes(item, nameOf), Id: identifier,
    }),
    table('Access', all.access, {
      Who: ({ identity }) => nameOf(identity), What: ({ item }) => nameOf(item), Type: ({ type }) => words(type),
      Granted: ({ grantedBy }) => `by ${words(grantedBy)}`, From: ({ startDate }) => startDate ? moment(startDate) : '',
      Until: ({ removeDate }) => removeDate ? moment(removeDate) : '', Revocable: ({ revocable }) => revocable ? 'yes' : 'no',
    }),
    table('Accounts', all.accounts, {
      Whose: ({ identity }) => nameOf(identity), 'Native identity': ({ nativeIdentity }) => nativeIdentity,
      Source: ({ source }) => nameOf(source), Id: ({ uuid }) => code(uuid),
    }),
    table('Sources', all.sources, { Name: ({ name }) => name, Owner: ({ owner }) => nameOf(owner), Id: identifier }),
    table('Machine identities', all.machineIdentities, {
      Name: ({ name }) => name, Owners: ({ owners }) => namesOf(owners), Id: identifier,
    }),
    table('Governance groups', all.governanceGroups, {
      Name: ({ name }) => name, Members: ({ members }) => namesOf(members), Id: identifier,
    }),
    table('Segments', all.segments, {
      Name: ({ name }) => name, People: ({ people }) => namesOf(people), Items: ({ items }) => namesOf(items), Id: identifier,
    }),
    table('Clients', all.clients, {
      Id: identifier, 'Stands for': ({ person }) => person ? nameOf(person) : 'no person: API authority',
    }),
    settings('Configuration, generation 1', all.config),
    settings('Configuration, generation 2', all.configV2),
  ].filter(Boolean);
}

const code = text => element('code', { textContent: text });
const identifier = ({ id }) => code(id);

function schemes({ type, requestable, requestConfig }, nameOf) {
  if (requestable === false) {
    return 'not requestable';
  }
  const found = (requestConfig?.approvalSchemes ?? [])
    .map(({ approverType, approverId }) => words(approverType) + (approverId ? ` ${nameOf(approverId)}` : ''));
  const configured = type === 'ENTITLEMENT' && !requestConfig;
  return found.length ? found.join(', then ') : configured ? 'as configured' : 'nobody';
}

function table(title, rows, columns) {
  if (!rows?.length) {
    return null;
  }
  const heading = element('h2', {}, title, element('span', { className: 'quiet', textContent: ` ${rows.length}` }));
  const head = element('tr', {}, Object.keys(columns).map(name => element('th', { scope: 'col', textContent: name })));
  const body = rows.map(row => element('tr', {}, Object.values(columns).map(cell => element('td', {}, cell(row)))));
  return element('section', { className: 'panel' }, heading,
    element('div', { className: 'wide', tabIndex: 0, role: 'region', 'aria-label': title },
      element('table', {}, element('thead', {}, head), element('tbody', {}, body))));
}

function settings(title, config) {
  return config && element('section', { className: 'panel' }, element('h2', { textContent: title }),
    element('pre', { tabIndex: 0, role: 'region', 'aria-label': title, textContent: JSON.stringify(config, null, 2) }));
}

/** Hides rows without the text, and tables without such rows. */
function filter(text) {
  const sought = text.trim().toLowerCase();
  let any = false;
  for (const part of byId('organisation-parts').children) {
    const rows = [...part.querySelectorAll('tbody tr')];
    rows.forEach(row => { row.hidden = !row.textContent.toLowerCase().includes(sought); });
    part.hidden = rows.length ? rows.every(row => row.hidden) : !part.textContent.toLowerCase().includes(sought);
    any ||= !part.hidden;
  }
  setText(byId('organisation-none'), any ? '' : sought ? `Nothing has “${text.trim()}” in it.` : 'The organisation is empty.');
  byId('organisation-none').hidden = any;
}
