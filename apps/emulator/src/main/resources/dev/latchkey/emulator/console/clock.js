import { post } from './api.js';
import { byId, setText } from './dom.js';
import { feed } from './feed.js';
import { attempt } from './notice.js';
import { moment } from './texts.js';

/** Shows the clock of the tenant and moves it. */
export function clock(changed) {
  for (const button of document.querySelectorAll('[data-advance]')) {
    button.addEventListener('click', () => advance(button.dataset.advance, button.textContent.slice(2), changed));
  }
  byId('clock-form').addEventListener('submit', event => {
    event.preventDefault();
    const amount = byId('clock-amount').value;
    const unit = byId('clock-unit');
    const noun = unit.selectedOptions[0].textContent;
    advance(unit.value.replace('#', amount), `${amount} ${amount === '1' ? noun.slice(0, -1) : noun}`, changed);
  });
  return feed('/clock', ({ now }) => {
    const text = moment(now);
    setText(byId('clock-now'), text);
    byId('clock-now').dateTime = now;
    setText(byId('gauge-clock'), text.replace(' UTC', ''));
  });
}

async function advance(duration, inWords, changed) {
  if (await attempt(() => post('/clock', { advance: duration }), `The clock has advanced by ${inWords}.`)) {
    await changed();
  }
}
