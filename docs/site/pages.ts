/** What the site is made of, besides the Markdown files themselves. Paths are from the root of the repository. */

export type Language = 'nl' | 'en';

/** Sections of the navigation in their order. A section that only a page names comes after these. */
export const sections: Readonly<Record<Language, readonly string[]>> = {
  nl: ['Beginnen', 'Gebruiken', 'Begeleiden', 'Insluiten', 'Verantwoorden'],
  en: ['Start', 'Embedding', 'Files and figures', 'Trust', 'Project'],
};

/** Where pages go that nobody gave a place. */
export const elsewhere: Readonly<Record<Language, string>> = { nl: 'Meer', en: 'More' };

export interface Place {
  readonly section: string;
  readonly order: number;
  readonly title?: string;
  readonly description?: string;
  /** Path of the page in the site; what follows from the file when left out. */
  readonly path?: string;
  /** The same page in the other language, as a file. */
  readonly twin?: string;
}

/** Folders whose Markdown files are pages, with the folder of the site they go to. The first that fits counts. */
export const folders: readonly { readonly from: string; readonly to: string; readonly lang: Language }[] = [
  { from: 'docs/nl', to: 'nl', lang: 'nl' },
  { from: 'docs/decisions', to: 'en/decisions', lang: 'en' },
  { from: 'docs', to: 'en', lang: 'en' },
];

/** Not pages: what lies in docs/ for the site itself. */
export const notPages: readonly string[] = ['docs/site', 'docs/images'];

const en = (section: string, order: number, title?: string, more: Partial<Place> = {}): Place => ({
  section,
  order,
  ...(title ? { title } : {}),
  ...more,
});

/**
 * Places of files that have no front matter, because they are read on their own as well. Front matter in the file counts
 * before this. A file that is not here gets a place at the end by itself, and one that is missing is no fault.
 */
export const places: Readonly<Record<string, Place>> = {
  'docs/developers.md': en('Embedding', 10, 'For developers'),
  'docs/embedding.md': en('Embedding', 20, 'Embedding the zelfscan', { twin: 'docs/nl/insluiten/begin.md' }),
  'docs/theming.md': en('Embedding', 50, 'Theming'),
  'docs/languages.md': en('Embedding', 60, 'Languages and texts'),
  'docs/surroundings.md': en('Embedding', 70, 'On any page'),
  'docs/instrument-format.md': en('Embedding', 90, 'Instrument format'),
  'docs/dilemmakaart.md': en('Embedding', 95, 'The dilemmakaart'),
  'docs/scoring.md': en('Files and figures', 10, 'How scores are made'),
  'docs/group-statistics.md': en('Files and figures', 20, 'How a group is described'),
  'docs/file-formats.md': en('Files and figures', 30, 'File formats'),
  'docs/privacy.md': en('Trust', 10, 'Privacy', { twin: 'docs/nl/verantwoorden/privacy.md' }),
  'docs/security.md': en('Trust', 20, 'Security', { twin: 'docs/nl/verantwoorden/beveiliging.md' }),
  'docs/threat-model.md': en('Trust', 30, 'Threat model'),
  'docs/accessibility.md': en('Trust', 40, 'Accessibility', { twin: 'docs/nl/toegankelijkheid.md' }),
  'docs/reliability.md': en('Trust', 50, 'Reliability'),
  'docs/dependencies.md': en('Trust', 60, 'Dependencies'),
  'docs/engines.md': en('Trust', 55, 'Browsers'),
  'docs/nl/toegankelijkheid.md': { section: 'Verantwoorden', order: 40, title: 'Toegankelijkheid' },
  'docs/architecture.md': en('Project', 10, 'Architecture'),
  'SECURITY.md': en('Project', 40, 'Report a vulnerability', { path: 'en/report-a-vulnerability.html' }),
  'CONTRIBUTING.md': en('Project', 20, 'Contributing', { path: 'en/contributing.html' }),
  'CODE_OF_CONDUCT.md': en('Project', 25, 'Code of conduct', { path: 'en/code-of-conduct.html' }),
  'packages/zelfscan/CHANGELOG.md': en('Project', 30, 'Changes', { path: 'en/changelog.html' }),
  'packages/instruments/kwaliteitskader-zelfscan/1.0.0/SOURCE.md': en('Project', 60, 'Sources of the zelfscan', {
    path: 'en/sources/kwaliteitskader-zelfscan.html',
  }),
  'packages/instruments/mda-dilemmakaart/1.0.0/SOURCE.md': en('Project', 61, 'Sources of the dilemmakaart', {
    path: 'en/sources/mda-dilemmakaart.html',
  }),
};

/** Decisions are listed together, on a page of their own section. */
export const decisions: Place = { section: 'Decisions', order: 0 };

export interface Example {
  /** Folder in examples/. */
  readonly name: string;
  readonly nl: { readonly title: string; readonly about: string };
  readonly en: { readonly title: string; readonly about: string };
}

/** Examples that are copied into the site. One that needs more than static files cannot be. A missing one is left out. */
export const examples: readonly Example[] = [
  {
    name: 'gemeente-pagina',
    nl: { title: 'Een gemeentelijke pagina', about: 'De zelfscan tussen de kop, de tekst en de voet van een site.' },
    en: { title: 'A municipal page', about: 'The zelfscan between header, text and footer, with a design system.' },
  },
  {
    name: 'mda-sessie',
    nl: { title: 'De dilemmakaart', about: 'Alleen of met een groep, met een venster voor de beamer.' },
    en: { title: 'The dilemmakaart', about: 'Alone or with a group, with a window for the beamer.' },
  },
  {
    name: 'kaal',
    nl: { title: 'Een kale pagina', about: 'Zo weinig mogelijk eromheen. Een goed begin om zelf mee te proberen.' },
    en: { title: 'A bare page', about: 'As little around it as can be. A good start to try things with.' },
  },
  {
    name: 'huisstijl',
    nl: { title: 'In de huisstijl', about: 'Dezelfde zelfscan in twee open huisstijlen, ook donker en compact.' },
    en: { title: 'In the house style', about: 'The same zelfscan in two open themes, also dark and compact.' },
  },
  {
    name: 'eigen-teksten',
    nl: { title: 'Met eigen teksten', about: 'De woorden van de organisatie in plaats van die van ons.' },
    en: { title: 'With texts of your own', about: 'The words of the organisation in the place of ours.' },
  },
  {
    name: 'iframe',
    nl: { title: 'In een iframe', about: 'Voor sites die geen scripts toelaten.' },
    en: { title: 'In an iframe', about: 'For sites that allow no scripts.' },
  },
];
