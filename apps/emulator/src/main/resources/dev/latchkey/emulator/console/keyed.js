/**
 * Shows rows as children of a list. A row that did not change keeps its element, and so what somebody typed into it,
 * where the
 * focus is and what is unfolded.
 */
export function keyedList(list, keyOf, make) {
  let shown = new Map();
  return rows => {
    const next = new Map();
    for (const row of rows) {
      const key = String(keyOf(row));
      const text = JSON.stringify(row);
      const before = shown.get(key);
      next.set(key, before?.text === text ? before : { text, element: make(row) });
    }
    for (const [key, { element }] of shown) {
      if (next.get(key)?.element !== element) {
        element.remove();
      }
    }
    let place = list.firstElementChild;
    for (const { element } of next.values()) {
      if (element === place) {
        place = place.nextElementSibling;
      } else {
        list.insertBefore(element, place);
      }
    }
    shown = next;
  };
}
