// JSON as text. Parsing it would change numbers beyond 53 bits, and lose the places.

const TOKEN = /"(?:[^"\\\n]|\\.)*"?|[{}[\],:]|[^\s{}[\],:"]+/g;

/** Where the value that begins at an offset ends; of an object or a list only the bracket counts. */
export function endOfValue(text, offset) {
  TOKEN.lastIndex = offset;
  const found = TOKEN.exec(text);
  return found && found.index === offset ? offset + found[0].length : Math.min(offset + 1, text.length);
}

/** The same JSON with line breaks; any other text as it is. */
export function indented(text) {
  const tokens = /^\s*[{[]/.test(text) ? text.match(TOKEN) : null;
  if (!tokens) {
    return text;
  }
  let depth = 0;
  let written = '';
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (token === '{' || token === '[') {
      const empty = next === '}' || next === ']';
      depth += empty ? 0 : 1;
      written += empty ? token : token + line(depth);
    } else if (token === '}' || token === ']') {
      const empty = tokens[at - 1] === '{' || tokens[at - 1] === '[';
      depth -= empty ? 0 : 1;
      written += empty ? token : line(depth) + token;
    } else if (token === ',') {
      written += token + line(depth);
    } else {
      written += token === ':' ? ': ' : token;
    }
  });
  return written;
}

function line(depth) {
  return `\n${'  '.repeat(Math.max(0, depth))}`;
}
