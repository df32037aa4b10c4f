import { chartTable } from './chart-tokens.js';
import { namesOf, table } from './tokens.js';

/** What each token that a page may set is for. Never loaded by a page: documentation is made of it. */
const is: Readonly<Record<string, string>> = {
  'zs-color-background': 'Background',
  'zs-color-text': 'Text',
  'zs-color-text-soft': 'Text that explains',
  'zs-color-line': 'Lines between parts',
  'zs-color-edge': 'Edges of fields and answers',
  'zs-color-accent': 'The colour of the organisation: buttons, what is chosen, progress, charts, reports',
  'zs-color-on-accent': 'Text on the accent',
  'zs-color-link': 'Links, and buttons that look like one',
  'zs-color-wash': 'Background of what is chosen or pointed at, and of calm notices',
  'zs-button-background-color': 'Background of the main button',
  'zs-button-color': 'Text of the main button',
  'zs-button-border-color': 'Border of the main button',
  'zs-button-hover-background-color': 'Background of the main button under the pointer',
  'zs-button-secondary-color': 'Text of other buttons',
  'zs-button-secondary-border-color': 'Border of other buttons',
  'zs-button-border-width': 'Border of buttons',
  'zs-button-border-radius': 'Corners of buttons',
  'zs-button-min-block-size': 'Least height of buttons; never less than 24 px',
  'zs-button-padding-inline-start': 'Room at both sides in buttons',
  'zs-button-font-weight': 'Weight of the words on buttons',
  'zs-border-radius': 'Corners of buttons, fields and answers together',
  'zs-form-control-background-color': 'Background of fields and answers',
  'zs-form-control-border-width': 'Border of fields and answers',
  'zs-form-control-border-radius': 'Corners of fields and answers',
  'zs-form-control-padding-inline-start': 'Room at both sides in fields',
  'zs-heading-font-family': 'Typeface of headings',
  'zs-heading-font-weight': 'Weight of headings',
  'zs-heading-color': 'Colour of headings',
  'zs-heading-font-size': 'Size of the heading of a screen; at most 2.6 times the text',
  'zs-font-family': 'Typeface',
  'zs-font-size': 'Size of running text; all sizes follow it',
  'zs-line-height': 'Distance of lines in running text',
  'zs-color-focus': 'Outline of what has the focus',
  'zs-color-focus-gap': 'Ring within that outline',
  'zs-focus-outline-width': 'Width of that outline; never less than 2 px',
  'zs-color-warning': 'Warnings, deleting',
  'zs-color-warning-wash': 'Background of warnings',
  'zs-color-error': 'What is wrong in a field',
  'zs-color-level-1': 'The lowest level of any scale in bars (hatched as well)',
  'zs-color-level-2': 'Level 2 of four; what is between the levels of other scales is mixed of these',
  'zs-color-level-3': 'Level 3 of four',
  'zs-color-level-4': 'The highest level of any scale in bars',
  'zs-space': 'Room between and in things, as a factor. `density="compact"` makes it 0.5',
  'zs-motion': 'How long something that moves takes. Nothing moves where the reader asks for that',
  'zs-max-inline-size': 'Greatest width',
};

/** Defaults that are made of other tokens, in words. */
const words: Readonly<Record<string, string>> = {
  Canvas: '`Canvas` (the background that the browser gives the colour scheme)',
  'var(--_ink)': 'the text',
  'var(--_bg)': 'the background',
  'var(--_accent)': 'the accent',
  'var(--_mark)': 'the accent; in the dark mixed with the text',
  'var(--_on-accent)': 'text on the accent',
  'var(--_button-background-color)': 'the background of the main button',
  'var(--_button-secondary-color)': 'the text of other buttons',
  'var(--_warn)': 'warnings',
};

const own: Readonly<Record<string, string>> = {
  'own-ink': 'black or white, where only the background is set',
  'own-edge': '60% of the text in the background, where the background is set',
  'own-on': 'black or white, where only the accent is set',
  'own-link': 'the accent, where that is set',
  'own-hover': 'the accent and 14% of the text, where the accent is set',
  'own-warn': '11% of the warning colour in the background, where the background is set',
};

export interface TokenDoc {
  readonly name: string;
  readonly fallbacks: readonly string[];
  readonly is: string;
}

/** The tokens that a page may set, in the order of the table. */
export function tokenDocs(): TokenDoc[] {
  const docs: TokenDoc[] = [];
  for (const token of [...table, ...chartTable]) {
    const [name, , last = ''] = token;
    const names = namesOf(token);
    const [first = ''] = names;
    if (!first.startsWith('zs-')) continue;
    docs.push({ name: first, fallbacks: [...names.slice(1).map(spoken), byDefault(name, last)], is: is[first] ?? '' });
  }
  const given = docs.find(({ name }) => name === 'zs-color-accent');
  // The accent is read in two steps.
  docs.splice(docs.indexOf(given as TokenDoc), 1, {
    ...(given as TokenDoc),
    fallbacks: [...(given?.fallbacks.slice(0, -1) ?? []), '`#0a5a8c` / `#7cc0ee`'],
  });
  const frame = [
    ['zs-border-radius', 'what is below for each'],
    ['zs-font-size', 'the size of the page'],
    ['zs-max-inline-size', '`74em`'],
  ] as const;
  for (const [name, fallback] of frame) docs.push({ name, fallbacks: [fallback], is: is[name] ?? '' });
  return docs;
}

const spoken = (name: string): string => (name.startsWith('_') ? (own[name.slice(1)] ?? name) : `\`--${name}\``);

function byDefault(name: string, last: string): string {
  if (!last) return 'what is around it';
  if (words[last]) return words[last];
  if (name === 'on-accent') return 'black or white, whichever can be read';
  const pair = /^light-dark\((#\w+),(#\w+)\)$/.exec(last);
  if (pair) return `\`${pair[1]}\` / \`${pair[2]}\``;
  const mix = /^color-mix\(in \w+,(.+) (\d+)%,(.+)\)$/.exec(last);
  if (mix) return `${mix[2]}% of ${words[mix[1] ?? ''] ?? `\`${mix[1]}\``} in ${words[mix[3] ?? ''] ?? mix[3]}`;
  return `\`${last}\``;
}
