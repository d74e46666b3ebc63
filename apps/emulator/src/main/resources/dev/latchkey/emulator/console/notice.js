import { byId } from './dom.js';

const SHOWN = 6000;
let timer = 0;

/** Tells what was done. */
export const say = text => tell(text, '');

/** Tells what could not be done. */
export const complain = text => tell('', text);

/** Does something and tells how it went; answers whether it worked. */
export async function attempt(action, done) {
  try {
    await action();
    say(done);
    return true;
  } catch (trouble) {
    complain(trouble.message);
    return false;
  }
}

function tell(done, trouble) {
  clearTimeout(timer);
  byId('notice').textContent = done;
  byId('trouble').textContent = trouble;
  if (done) {
    timer = setTimeout(() => tell('', ''), SHOWN);
  }
}

document.addEventListener('keydown', event => {
  if (event.key === 'Escape') {
    tell('', '');
  }
});
