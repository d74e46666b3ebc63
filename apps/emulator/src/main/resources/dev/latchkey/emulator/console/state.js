const listeners = [];

/** Calls back whenever the state of the emulator, as GET /_latchkey/state has it, has changed. */
export function onState(listener) {
  listeners.push(listener);
}

export function stateChanged(state) {
  listeners.forEach(listener => listener(state));
}
