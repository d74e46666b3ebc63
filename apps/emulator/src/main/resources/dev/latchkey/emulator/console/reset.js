import { post } from './api.js';
import { byId } from './dom.js';
import { attempt } from './notice.js';

/** Asks before everything is made as it was at the start. */
export function onReset(changed) {
  const dialog = byId('reset-dialog');
  byId('reset').addEventListener('click', () => {
    dialog.returnValue = '';
    dialog.showModal();
  });
  dialog.addEventListener('close', async () => {
    if (dialog.returnValue === 'reset' && await attempt(() => post('/reset'), 'Everything is as it was at the start.')) {
      await changed();
    }
  });
}
