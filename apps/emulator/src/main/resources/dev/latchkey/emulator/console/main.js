import { Silent } from './api.js';
import { approvals } from './approvals.js';
import { clock } from './clock.js';
import { byId, setText } from './dom.js';
import { faults } from './faults.js';
import { grade } from './grade.js';
import { currentView, onView } from './navigation.js';
import { organisation } from './organisation.js';
import { playground } from './playground.js';
import { requests } from './requests.js';
import { onReset } from './reset.js';
import { wire } from './wire.js';

const PAUSE = 2000;

const lookAround = organisation();
let lookedAround = false;

/** What is asked for over and over, and in which view; everywhere without one. */
const FEEDS = [
  { refresh: lookAround, view: 'organisation' },
  { refresh: lookAround, view: 'playground' },
  { refresh: clock(refresh) },
  { refresh: approvals(refresh) },
  { refresh: requests(), view: 'requests' },
  { refresh: faults(refresh) },
  { refresh: grade(refresh) },
  { refresh: wire(refresh), view: 'wire' },
];

let running = null;

/** Shows what is new. Whoever asks while that is going on gets one more look after it. */
async function refresh() {
  while (running) {
    await running;
  }
  running = look();
  await running;
}

async function look() {
  if (!lookedAround) {
    lookedAround = await lookAround().then(() => true, () => false);
  }
  const wanted = FEEDS.filter(({ view }) => !view || view === currentView());
  const outcomes = await Promise.allSettled(wanted.map(({ refresh: next }) => next()));
  const trouble = outcomes.find(({ status }) => status === 'rejected')?.reason;
  running = null;
  if (trouble && !(trouble instanceof Error)) {
    throw trouble;
  }
  const banner = byId('silence');
  setText(banner, trouble ? trouble.message + (trouble instanceof Silent ? ' The console keeps trying.' : '') : '');
  banner.hidden = !trouble;
}

async function keepLooking() {
  if (!document.hidden) {
    await refresh();
  }
  setTimeout(keepLooking, PAUSE);
}

playground();
onReset(refresh);
onView(refresh);
document.addEventListener('visibilitychange', () => document.hidden || refresh());
keepLooking();
