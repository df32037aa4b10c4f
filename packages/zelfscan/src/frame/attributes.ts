import { languages } from '@zelfscan/core/texts/languages';

/** The elements that a site can put in a page. */
export const elementNames = ['kwaliteitskader-zelfscan', 'mda-dilemmakaart', 'zelfscan-questionnaire'] as const;
export type ElementName = (typeof elementNames)[number];

const questionnaires = ['kwaliteitskader-zelfscan', 'zelfscan-questionnaire'] as const;

/** What a value may be. */
export type Kind =
  | { readonly kind: 'text'; readonly most: number }
  | { readonly kind: 'address' }
  | { readonly kind: 'colour' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'number'; readonly least: number; readonly most: number };

export type Attribute = Kind & {
  readonly name: string;
  readonly on: readonly ElementName[];
  /** What holds without it. */
  readonly standard: string;
  /** Where another element has another standard. */
  readonly standardOn?: Partial<Record<ElementName, string>>;
  /**
   * Whether the address of the frame page may set it. Anyone can send a link to that page, so nothing that erases or
   * unlocks scans can be in one.
   */
  readonly inAddress: boolean;
};

/**
 * Every attribute of the public elements, once: the frame page lets these through, the page that makes a snippet asks
 * for them. A test compares it with the elements; `dev` is for who builds a page, and not among them.
 */
export const attributes = [
  { name: 'src', kind: 'address', on: ['zelfscan-questionnaire'], standard: '', inAddress: true },
  { name: 'organisation', kind: 'text', most: 200, on: elementNames, standard: '', inAddress: true },
  { name: 'logo', kind: 'address', on: elementNames, standard: '', inAddress: true },
  { name: 'lang', kind: 'choice', values: Object.keys(languages), on: elementNames, standard: '', inAddress: true },
  { name: 'texts', kind: 'address', on: elementNames, standard: '', inAddress: true },
  {
    name: 'storage',
    kind: 'choice',
    values: ['device', 'none'],
    on: elementNames,
    standard: 'device',
    standardOn: { 'mda-dilemmakaart': 'none' },
    inAddress: true,
  },
  { name: 'scope', kind: 'text', most: 60, on: elementNames, standard: '', inAddress: true },
  { name: 'lock-after', kind: 'number', least: 0, most: 1440, on: questionnaires, standard: '15', inAddress: false },
  { name: 'retention', kind: 'number', least: 0, most: 120, on: questionnaires, standard: '12', inAddress: false },
  { name: 'density', kind: 'choice', values: ['compact'], on: elementNames, standard: '', inAddress: true },
  { name: 'view', kind: 'choice', values: ['beamer'], on: ['mda-dilemmakaart'], standard: '', inAddress: true },
] as const satisfies readonly Attribute[];

export type AttributeName = (typeof attributes)[number]['name'];

export type ThemeOption = Kind & {
  readonly name: string;
  /** The custom property that it becomes, and the unit behind the value. */
  readonly property: string;
  readonly unit: string;
};

/** What of the looks can be chosen without a style sheet. */
export const themeOptions = [
  { name: 'accent', kind: 'colour', property: '--zs-color-accent', unit: '' },
  { name: 'background', kind: 'colour', property: '--zs-color-background', unit: '' },
  { name: 'font', kind: 'text', most: 120, property: '--zs-font-family', unit: '' },
  { name: 'heading-font', kind: 'text', most: 120, property: '--zs-heading-font-family', unit: '' },
  { name: 'size', kind: 'number', least: 12, most: 28, property: '--zs-font-size', unit: 'px' },
  { name: 'corners', kind: 'number', least: 0, most: 32, property: '--zs-border-radius', unit: 'px' },
] as const satisfies readonly ThemeOption[];

export type ThemeName = (typeof themeOptions)[number]['name'];

/** Of the frame page alone: the colour scheme of the page around it, which it cannot see. */
export const schemes = ['light', 'dark', 'auto'] as const;
export type Scheme = (typeof schemes)[number];

export const isElementName = (name: string): name is ElementName => (elementNames as readonly string[]).includes(name);

export const attributesOf = (element: ElementName): readonly Attribute[] =>
  (attributes as readonly Attribute[]).filter(({ on }) => on.includes(element));

export const standardOf = ({ standard, standardOn }: Attribute, element: ElementName): string =>
  standardOn?.[element] ?? standard;
