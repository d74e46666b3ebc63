// What comes from the emulator becomes text, never markup.

export const byId = id => document.getElementById(id);

/** Makes an element; properties are set as they are, except for attributes with a hyphen. Children are elements or text. */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.includes('-') || key === 'role') {
      made.setAttribute(key, value);
    } else {
      made[key] = value;
    }
  }
  made.append(...children.flat().filter(child => child !== null && child !== undefined && child !== ''));
  return made;
}

/** Sets a text, but only where it differs, so that live regions stay quiet. */
export function setText(target, text) {
  if (target.textContent !== text) {
    target.textContent = text;
  }
}

export function option(value, text = value) {
  return element('option', { value, textContent: text });
}

/** Replaces the options of a select and keeps what was chosen, where that is still there. */
export function setOptions(select, options) {
  const chosen = select.value;
  select.replaceChildren(...options);
  if (options.some(each => each.value === chosen)) {
    select.value = chosen;
  }
}
