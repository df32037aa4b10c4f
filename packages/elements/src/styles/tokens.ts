import { unsafeCSS } from 'lit';

/**
 * A design token: the name that style sheets here use, the names that it is read from (`*` is that name), of which the
 * first that is set counts, and a default that is designed to stand alone. Without a default it is as around the element. What the public
 * ones are for is in `token-docs.ts`; `npm run docs:tokens` writes that into docs/theming.md and the public elements.
 *
 * Softer colours are mixed from text and background, never written down, so that they hold on any pair. `_own-…` follows
 * from one colour that a page may set alone; where the page did not, it is invalid, and the next name counts.
 */
export type Token = readonly [name: string, from: string, last?: string];

/** Black or white, whichever can be read on a colour: 0.183 is the luminance on which both have 4.5 to 1. */
const readable = (colour: string) =>
  `color(from ${colour} srgb-linear ${'clamp(0,(.183 - .2126*r - .7152*g - .0722*b)*999,1) '.repeat(3)})`;
const mixed = (colour: string, part: number, into = 'var(--_bg)') => `color-mix(in oklab,${colour} ${part}%,${into})`;
/** A colour for text and lines. In the dark it comes nearer to the text: few house styles have a dark form. */
const visible = (colour: string) => `light-dark(${colour},${mixed(colour, 45, ink)})`;
const ink = 'var(--_ink)';
const accent = 'var(--zs-color-accent)';
const ground = 'var(--zs-color-background)';

const primary = (what: string) => `utrecht-button-primary-action-${what} nl-button-primary-${what}`;
const secondary = (what: string) => `utrecht-button-secondary-action-${what} nl-button-secondary-${what}`;
const control = (what: string) => `utrecht-textbox-${what} utrecht-form-control-${what} basis-form-control-${what}`;
const heading = (what: string) => `utrecht-heading-2-${what} nl-heading-level-2-${what}`;

export const table: readonly Token[] = [
  ['bg', 'zs-color-background utrecht-document-background-color basis-color-default-bg-document', 'Canvas'],
  ['own-ink', '', readable(ground)],
  [
    'ink',
    'zs-color-text utrecht-document-color nl-paragraph-color basis-color-default-color-document _own-ink',
    'light-dark(#1c2733,#e9eef2)',
  ],
  ['soft', 'zs-color-text-soft', mixed(ink, 74)],
  ['line', 'zs-color-line', mixed(ink, 16)],
  ['own-edge', '', mixed(ink, 60, ground)],
  ['edge', `zs-color-edge _own-edge ${control('border-color')}`, mixed(ink, 60)],
  ['given', `zs-color-accent ${primary('background-color')} basis-color-action-1-inverse-bg-default`],
  ['accent', '_given', 'light-dark(#0a5a8c,#7cc0ee)'],
  ['own-on', '', readable(accent)],
  [
    'on-accent',
    `zs-color-on-accent _own-on ${primary('color')} basis-color-action-1-inverse-color-default`,
    readable('var(--_accent)'),
  ],
  ['own-mark', '', visible('var(--_given)')],
  ['mark', '_own-mark', 'var(--_accent)'],
  ['own-link', '', visible(accent)],
  ['link', 'zs-color-link _own-link utrecht-link-color nl-link-color', 'var(--_mark)'],
  ['wash', 'zs-color-wash', mixed('var(--_mark)', 10)],

  ['button-background-color', 'zs-*', 'var(--_accent)'],
  ['button-color', 'zs-*', 'var(--_on-accent)'],
  ['button-border-color', `zs-* zs-color-accent ${primary('border-color')}`, 'var(--_button-background-color)'],
  ['own-hover', '', mixed(accent, 86, ink)],
  [
    'button-hover-background-color',
    `zs-* _own-hover ${primary('hover-background-color')}`,
    mixed('var(--_button-background-color)', 86, ink),
  ],
  ['button-secondary-color', `zs-* _own-link ${secondary('color')}`, 'var(--_mark)'],
  ['button-secondary-border-color', `zs-* _own-link ${secondary('border-color')}`, 'var(--_button-secondary-color)'],
  ['button-border-width', 'zs-* utrecht-*', '1.5px'],
  ['button-border-radius', 'zs-* zs-border-radius utrecht-* nl-*', '6px'],
  ['button-min-block-size', 'zs-* utrecht-* nl-*', '2.75em'],
  ['button-padding-inline-start', 'zs-* utrecht-* nl-*', '1.25em'],
  ['button-font-weight', 'zs-* utrecht-*', '600'],

  ['form-control-background-color', `zs-* zs-color-background ${control('background-color')}`, 'var(--_bg)'],
  ['form-control-border-width', `zs-* ${control('border-width')}`, '1.5px'],
  ['radius', `zs-form-control-border-radius zs-border-radius ${control('border-radius')}`, '6px'],
  ['form-control-padding-inline-start', `zs-* ${control('padding-inline-start')}`, '.75em'],

  ['heading-font-family', `zs-* ${heading('font-family')} basis-*`],
  ['heading-font-weight', `zs-* ${heading('font-weight')} basis-*`, '680'],
  ['heading-color', `zs-* zs-color-text ${heading('color')}`, ink],
  ['heading-font-size', `zs-* ${heading('font-size')}`, '1.9em'],
  ['font-family', 'zs-* utrecht-document-* basis-text-*-default'],
  ['line-height', 'zs-* utrecht-document-* nl-paragraph-*', '1.55'],

  ['focus', 'zs-color-focus utrecht-focus-outline-color basis-focus-color', ink],
  ['focus-gap', 'zs-color-focus-gap basis-focus-background-color', 'var(--_bg)'],
  ['focus-outline-width', 'zs-* utrecht-*', '3px'],
  ['outline', '', 'max(2px,var(--_focus-outline-width)) solid var(--_focus)'],

  ['warn', 'zs-color-warning utrecht-alert-icon-warning-color', mixed('#c04a00', 66, ink)],
  ['error', 'zs-color-error utrecht-form-field-error-message-color', 'var(--_warn)'],
  ['own-warn', '', mixed('var(--_warn)', 11, ground)],
  ['warn-wash', 'zs-color-warning-wash _own-warn utrecht-alert-warning-background-color', mixed('var(--_warn)', 11)],

  ['space', 'zs-*', '1'],
  ['motion', 'zs-*', '180ms'],
];

/** The names that a token is read from, in order; a `*` stands for its own. */
export const namesOf = ([name, from]: Token): readonly string[] => (from ? from.replaceAll('*', name).split(' ') : []);

const declaration = (token: Token) =>
  `--_${token[0]}:${namesOf(token).reduceRight((rest, next) => `var(--${next}${rest && `,${rest}`})`, token[2] ?? '')};`;

const declared = (rows: readonly Token[]) => `:host{${rows.map(declaration).join('')}}`;

export const tokensOf = (rows: readonly Token[]) => unsafeCSS(declared(rows));

export const tokens = unsafeCSS(`${declared(table)}@media (prefers-reduced-motion:reduce){:host{--_motion:0s}}`);
