/** Words of the site around the pages. */
export const words = {
  nl: {
    skip: 'Naar de inhoud',
    home: 'Zelfscan, naar het begin',
    menu: 'Menu',
    navigation: 'Pagina’s',
    onThisPage: 'Op deze pagina',
    search: 'Zoeken in de uitleg',
    otherLanguage: 'English',
    previous: 'Vorige',
    next: 'Volgende',
    between: 'Vorige en volgende pagina',
    linkTo: 'Link naar:',
    table: 'Tabel bij:',
    code: 'Code',
    inSource: 'In de broncode:',
    callouts: { note: 'Goed om te weten', tip: 'Tip', important: 'Belangrijk', warning: 'Let op', caution: 'Let op' },
    footer:
      'Zelfscan is vrije software onder de EUPL-1.2. Deze site vraagt niets van andere sites, en plaatst geen cookies.',
    version: 'Versie',
  },
  en: {
    skip: 'Skip to content',
    home: 'Zelfscan, to the start',
    menu: 'Menu',
    navigation: 'Pages',
    onThisPage: 'On this page',
    search: 'Search the documentation',
    otherLanguage: 'Nederlands',
    previous: 'Previous',
    next: 'Next',
    between: 'Previous and next page',
    linkTo: 'Link to:',
    table: 'Table at:',
    code: 'Code',
    inSource: 'In the source:',
    callouts: { note: 'Good to know', tip: 'Tip', important: 'Important', warning: 'Mind this', caution: 'Mind this' },
    footer: 'Zelfscan is free software under the EUPL-1.2. This site asks nothing of other sites, and sets no cookies.',
    version: 'Version',
  },
} as const satisfies Record<'nl' | 'en', unknown>;

export type Words = (typeof words)['nl'] | (typeof words)['en'];
