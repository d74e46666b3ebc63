/** A moment to the second, in UTC: 2027-01-15 21:22:23 UTC. */
export function moment(text) {
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? String(text) : `${at.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** A number and its noun: 1 call, 2 calls. */
export function count(number, noun) {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A constant in words: GOVERNANCE_GROUP becomes governance group. */
export function words(constant) {
  return String(constant ?? '').toLowerCase().replaceAll('_', ' ');
}

export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
