const FIRST = 'requests';

const views = [...document.querySelectorAll('.view')];
const links = [...document.querySelectorAll('nav a')];

/** The id of the view that is shown. */
export function currentView() {
  const asked = location.hash.slice(1);
  return views.some(view => view.id === asked) ? asked : FIRST;
}

/** Shows the view that the address names, now and whenever it changes. */
export function onView(changed) {
  show();
  addEventListener('hashchange', () => {
    if (location.hash === '#main') {
      return;
    }
    show();
    scrollTo(0, 0);
    document.querySelector(`#${currentView()} h1`).focus({ preventScroll: true });
    changed();
  });
}

function show() {
  const current = currentView();
  for (const view of views) {
    view.hidden = view.id !== current;
  }
  for (const link of links) {
    if (link.hash === `#${current}`) {
      link.setAttribute('aria-current', 'page');
      document.title = `${link.textContent} · Latchkey console`;
    } else {
      link.removeAttribute('aria-current');
    }
  }
}
