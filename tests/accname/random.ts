/** A generator of numbers from 0 to 1 that always begins the same (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS = ['Create', 'user', 'MFA', 'Add', 'ユーザー', 'Größe', 'é', ' ', '\n', '-'];
/** What is taken off behind a name. */
const TAILS = ['(2)', 'Info', ' (1/20)'];
const HIDING = ['hidden', 'aria-hidden="true"', 'style="display:none"', 'style="visibility:hidden"', 'inert'];
const SAYING = [
  'aria-label="Delete"',
  'aria-label=" "',
  'title="Close"',
  'aria-labelledby="a b"',
  'aria-labelledby="gone"',
];
const DRAWING = ['style="display:block"', 'style="display:inline-block"', 'style="visibility:visible"', 'class="x"'];
const ROLES = ['role="group"', 'role="none"', 'role="textbox"', 'role="img"'];
const CONTROLS = [
  'button',
  'a href="#"',
  'h2',
  'td',
  'div role="option"',
  'div role="tab"',
  'input type="checkbox" id="d"',
  'summary',
];

/** What style sheets write, in half of the cases; the other half has text that does not count instead. */
const STYLE = '.g1::before{content:"Now "}.g2::after{content:" all"}';

/** Markup of one element (`data-case`) with all that can make and hide a name, in a random mixture. */
export function randomCase(random: () => number): string {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const isGenerated = random() < 0.5;
  const extra = () => {
    if (random() < 0.4) return '';
    return isGenerated
      ? pick(['class="g1"', 'class="g2"', ...DRAWING])
      : pick([...HIDING, ...SAYING, ...DRAWING, ...ROLES]);
  };
  const part = (depth: number): string => {
    const kind = random();
    if (depth === 0 || kind < 0.4) return pick(isGenerated ? WORDS : [...WORDS, ...TAILS]);
    if (!isGenerated && kind < 0.5)
      return pick([
        '<img alt="Key" src="data:,">',
        '<input aria-label="Name">',
        '<br>',
        '<svg><title>Go</title></svg>',
      ]);
    const name = pick(['span', 'span', 'div', 'b', 'i']);
    return `<${name} ${extra()}>${parts(depth - 1)}</${name}>`;
  };
  const parts = (depth: number): string =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => part(depth)).join('');
  const control = pick(CONTROLS);
  const own = isGenerated ? pick(['', 'class="g1"']) : pick(['', '', ...SAYING, 'style="visibility:hidden"']);
  const made = `<${control} data-case ${own}>${parts(3)}</${control.split(' ')[0]}>`;
  const around = isGenerated ? '' : `<i id="a" ${extra()}>${parts(2)}</i><b id="b" ${extra()}>${parts(1)}</b>`;
  const label = control.includes('id="d"') ? `<label for="d" ${isGenerated ? '' : extra()}>${parts(2)}</label>` : '';
  return `<style>${STYLE}</style>${around}${label}${control === 'td' ? `<table><tr>${made}</tr></table>` : made}`;
}
