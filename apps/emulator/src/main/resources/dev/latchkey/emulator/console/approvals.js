import { post } from './api.js';
import { byId, element, setText } from './dom.js';
import { feed } from './feed.js';
import { itemHeading, where } from './items.js';
import { keyedList } from './keyed.js';
import { attempt, complain } from './notice.js';
import { moment } from './texts.js';

/** Lists the approvals that wait for a decision, and decides them as those whose approvals they are. */
export function approvals(changed) {
  const show = keyedList(byId('approvals'), ({ id }) => id, approval => card(approval, changed));
  return feed('/approvals', (rows, total) => {
    show(rows);
    setText(byId('gauge-approvals'), String(total));
    const empty = byId('approvals-empty');
    setText(empty, rows.length < total ? `These are the newest ${rows.length} of ${total}.` : 'Nothing waits for a decision.');
    empty.hidden = rows.length > 0 && rows.length === total;
  });
}

function card(approval, changed) {
  const { id, owner, requester, requestedFor, commentRequiredWhenRejected: demanded, requesterComment, requestCreated } = approval;
  const about = `${approval.name} for ${requestedFor?.name}`;
  const comment = element('input', { id: `comment-${id}`, type: 'text', autocomplete: 'off', maxLength: 2000 });
  const hint = element('p', { id: `hint-${id}`, className: 'quiet' }, demanded ? 'A rejection needs a comment.' : '');
  if (demanded) {
    comment.setAttribute('aria-describedby', hint.id);
  }
  const made = element('li', { className: 'card' },
    itemHeading(approval),
    element('p', {}, 'Waits for ', element('strong', { textContent: owner?.name ?? 'a workflow' }),
      `. Asked for by ${requester?.name}, ${moment(requestCreated)}.`),
    requesterComment?.comment ? element('blockquote', { textContent: requesterComment.comment }) : null,
    where(approval),
    element('div', { className: 'row decide' },
      element('label', { className: 'grow' }, 'Comment ', comment),
      button('approve', 'Approve', 'strong'),
      button('reject', 'Reject', '')),
    demanded ? hint : null);

  function button(decision, text, className) {
    return element('button', {
      type: 'button', className, textContent: text, 'aria-label': `${text} ${about}`,
      onclick: () => decide(decision),
    });
  }

  async function decide(decision) {
    if (decision === 'reject' && demanded && !comment.value.trim()) {
      comment.focus();
      complain(`A rejection of ${approval.name} needs a comment.`);
      return;
    }
    const body = { approval: id, decision, ...(comment.value.trim() && { comment: comment.value.trim() }) };
    const done = `${decision === 'approve' ? 'Approved' : 'Rejected'}: ${about}.`;
    const next = made.nextElementSibling ?? made.previousElementSibling;
    if (await attempt(() => post('/approvals', body), done)) {
      await changed();
      const target = next?.isConnected ? next.querySelector('button') : byId('approvals-heading');
      target.focus();
    }
  }

  return made;
}
