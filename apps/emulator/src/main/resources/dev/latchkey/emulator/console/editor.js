import { element } from './dom.js';
import { endOfValue } from './jsontext.js';

/** A text area that underlines places in its text. The underlined copy lies behind it, letter under letter. */
export class Editor {
  #area;
  #marks;
  #gutter;
  #findings = [];

  constructor(root) {
    this.#area = root.querySelector('textarea');
    this.#marks = root.querySelector('.marks');
    this.#gutter = root.querySelector('.gutter');
    this.#area.addEventListener('input', () => this.mark([]));
    this.#area.addEventListener('scroll', () => this.#follow());
    this.#draw();
  }

  get text() {
    return this.#area.value;
  }

  set text(text) {
    this.#area.value = text;
    this.mark([]);
  }

  /** Underlines findings; answers the same findings with the places in the text, as start and end. */
  mark(findings) {
    const starts = lineStarts(this.text);
    this.#findings = findings.map(finding => {
      const start = Math.min((starts[finding.line - 1] ?? 0) + finding.column - 1, this.text.length);
      return { ...finding, start, end: endOfValue(this.text, start) };
    });
    this.#draw();
    return this.#findings;
  }

  /** Moves the focus to a place and selects it. */
  jump({ start, end, line, column }) {
    const style = getComputedStyle(this.#area);
    const left = column * widthOfLetter(style.font);
    this.#area.focus();
    this.#area.setSelectionRange(start, end);
    this.#area.scrollTop = Math.max(0, (line - 3) * parseFloat(style.lineHeight));
    this.#area.scrollLeft = left < this.#area.clientWidth * 0.8 ? 0 : left - this.#area.clientWidth / 3;
    this.#follow();
  }

  #draw() {
    const { text } = this;
    const pieces = [];
    let at = 0;
    for (const { start, end, level } of underlined(this.#findings)) {
      if (start >= at && end > start) {
        pieces.push(text.slice(at, start), element('mark', { className: level, textContent: text.slice(start, end) }));
        at = end;
      }
    }
    this.#marks.replaceChildren(...pieces, `${text.slice(at)}\n`);
    this.#numberLines();
    this.#follow();
  }

  #numberLines() {
    const levels = new Map();
    for (const { line, level } of underlined(this.#findings).reverse()) {
      levels.set(line, level);
    }
    this.#gutter.replaceChildren(...lineStarts(this.text).map((_, at) =>
      element('span', { className: levels.get(at + 1) ?? '', textContent: `${at + 1}\n` })));
  }

  #follow() {
    this.#marks.scrollTop = this.#area.scrollTop;
    this.#marks.scrollLeft = this.#area.scrollLeft;
    this.#gutter.scrollTop = this.#area.scrollTop;
  }
}

const RANKS = ['error', 'warning', 'info'];

/** What is underlined: violations, in the order of the text; of several at one place the gravest. */
function underlined(findings) {
  return [...findings]
    .sort((left, right) => left.start - right.start || RANKS.indexOf(left.level) - RANKS.indexOf(right.level));
}

function widthOfLetter(font) {
  const canvas = document.createElement('canvas').getContext('2d');
  canvas.font = font;
  return canvas.measureText('0').width;
}

function lineStarts(text) {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\n/g)) {
    starts.push(index + end.length);
  }
  return starts;
}
