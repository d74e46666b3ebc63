import { get } from './api.js';

/** Asks for a path and shows the answer where it differs from the last one. */
export function feed(path, show) {
  let last = null;
  return async () => {
    const { text, total } = await get(path);
    if (text !== last) {
      last = text;
      show(JSON.parse(text), total);
    }
  };
}
