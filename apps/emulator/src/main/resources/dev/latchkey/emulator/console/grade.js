import { remove } from './api.js';
import { byId, element, setText } from './dom.js';
import { feed } from './feed.js';
import { keyedList } from './keyed.js';
import { attempt } from './notice.js';
import { capital, count } from './texts.js';

/** Shows how clients behave. */
export function grade(changed) {
  const show = keyedList(byId('offences'), ({ offence }) => offence, card);
  byId('grade-clear').addEventListener('click', async () => {
    if (await attempt(() => remove('/grades'), 'What clients did is forgotten.')) {
      await changed();
    }
  });
  return feed('/grades', ({ grade: letter, calls, offences }) => {
    setText(byId('gauge-grade'), letter);
    setText(byId('grade-letter'), letter);
    byId('grade-letter').classList.toggle('bad', letter !== 'A');
    setText(byId('grade-calls'), `after ${count(calls, 'call')}`);
    show(offences);
    setText(byId('offences-empty'), calls ? 'No offences. Well behaved.' : 'Nobody has called yet.');
    byId('offences-empty').hidden = offences.length > 0;
  });
}

function card({ offence, description, times, evidence }) {
  return element('li', { className: 'card' },
    element('h3', {}, offence, element('span', { className: 'quiet', textContent: times === 1 ? ' once' : ` ${times} times` })),
    element('p', { textContent: `${capital(description)}.` }),
    element('ul', { className: 'lines' }, evidence.map(({ call, client, request, note }) =>
      element('li', {}, `#${call} ${client}: `, element('code', { textContent: request }), note ? `, ${note}` : ''))));
}
