import { postText } from './api.js';
import { byId, element, option, setOptions } from './dom.js';
import { Editor } from './editor.js';
import { indented } from './jsontext.js';
import { onState } from './state.js';
import { count } from './texts.js';

const PAUSE = 400;
const OWN = 'own';
const LEVELS = ['error', 'warning', 'info'];

/** Checks a pasted body and shows the findings, in a list and in their places. */
export function playground() {
  const editor = new Editor(document.querySelector('.editor'));
  let people = [];
  let timer = 0;
  let latest = 0;

  onState(({ checked, apiVersions, organisation }) => {
    people = organisation.people ?? [];
    byId('playground-closed').hidden = checked.length > 0;
    byId('playground-open').hidden = checked.length === 0;
    setOptions(byId('check-operation'), checked.map(operation => option(operation)));
    setOptions(byId('check-api-version'), [...apiVersions].reverse().map(apiVersion => option(apiVersion)));
    setOptions(byId('check-facts'), [
      option('', 'only the time'),
      ...people.map(({ id, name }) => option(id, `the tenant’s, ${name} asks`)),
      option(OWN, 'your own'),
    ]);
  });

  async function check() {
    clearTimeout(timer);
    const number = ++latest;
    if (!editor.text.trim()) {
      report('Nothing is checked yet.', '', []);
      return;
    }
    try {
      const { text } = await postText(`/check?${query()}`, editor.text);
      if (number === latest) {
        const { verdict, findings, undetermined } = JSON.parse(text).results[0];
        report(summary(verdict, findings), verdict, editor.mark(findings), undetermined);
      }
    } catch (trouble) {
      if (number === latest) {
        report(trouble.message, 'TROUBLE', editor.mark([]));
      }
    }
  }

  function report(text, verdict, findings, undetermined = []) {
    const shown = byId('check-verdict');
    shown.className = `verdict ${verdict.toLowerCase()}`;
    shown.textContent = text;
    byId('check-body').setAttribute('aria-invalid', String(verdict === 'FAIL'));
    byId('findings').replaceChildren(...findings.map(finding => entry(finding, editor)));
    byId('waiting').hidden = undetermined.length === 0;
    byId('waiting-summary').textContent = waitingFor(undetermined);
    byId('waiting-findings').replaceChildren(...undetermined.map(waitingRule));
  }

  function soon() {
    clearTimeout(timer);
    latest++;
    timer = setTimeout(check, PAUSE);
  }

  byId('check-form').addEventListener('submit', event => {
    event.preventDefault();
    check();
  });
  byId('check-body').addEventListener('input', soon);
  byId('check-body').addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      check();
    }
  });
  byId('check-own-facts').addEventListener('input', soon);
  for (const id of ['check-operation', 'check-api-version', 'check-facts']) {
    byId(id).addEventListener('change', () => {
      byId('own-facts').hidden = byId('check-facts').value !== OWN;
      check();
    });
  }
  byId('check-indent').addEventListener('click', () => {
    editor.text = indented(editor.text);
    check();
  });
  byId('check-example').addEventListener('click', () => {
    byId('check-operation').value = 'create';
    editor.text = example(people);
    check();
  });
}

function query() {
  const parameters = new URLSearchParams({
    operation: byId('check-operation').value, apiVersion: byId('check-api-version').value,
  });
  const facts = byId('check-facts').value;
  if (facts === OWN) {
    parameters.set('facts', byId('check-own-facts').value);
  } else if (facts) {
    parameters.set('requester', facts);
  }
  return parameters;
}

function summary(verdict, findings) {
  const parts = LEVELS
    .map(level => [level, findings.filter(each => each.level === level).length])
    .filter(([, number]) => number > 0)
    .map(([level, number]) => level === 'info' ? `${number} info` : count(number, level));
  return `${verdict}: ${parts.join(', ') || 'no violations'}.`;
}

function waitingFor(undetermined) {
  const facts = new Set(undetermined.flatMap(({ missingFacts }) => missingFacts));
  return `${count(undetermined.length, 'rule')} cannot be told without more facts: ${[...facts].join(', ')}`;
}

function entry(finding, editor) {
  const { rule, level, line, column, message, hint } = finding;
  return element('li', {},
    element('button', { type: 'button', className: `finding ${level}`, onclick: () => editor.jump(finding) },
      element('span', { className: 'place number', textContent: `${line}:${column}` }), ' ',
      element('span', { className: 'level', textContent: level }), ' ',
      element('span', { className: 'message', textContent: message }), ' ',
      element('code', { className: 'quiet', textContent: rule })),
    hint ? element('p', { className: 'quiet hint', textContent: hint }) : null);
}

/** A rule that cannot tell, with what it lacks. */
function waitingRule({ rule, missingFacts }) {
  return element('li', { className: 'finding undetermined' },
    element('span', { className: 'level', textContent: 'undetermined' }), ' ',
    element('span', { className: 'message', textContent: `cannot tell without ${missingFacts.join(', ')}` }), ' ',
    element('code', { className: 'quiet', textContent: rule }));
}

/** A revoke with mistakes in it, for people of the organisation. */
function example(people) {
  const ids = people.slice(0, 2).map(({ id }) => id);
  return JSON.stringify({
    requestType: 'REVOKE_ACCESS',
    requestedFor: ids.length ? ids : ['2c918084660f45d6016617daa9210003'],
    requestedItems: [{
      type: 'ROLE', id: '2c9180835d2e5168015d32f890ca0001', removeDate: '2020-01-31T00:00:00Z', colour: 'blue',
    }],
  }, null, 2);
}
