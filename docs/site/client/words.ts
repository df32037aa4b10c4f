const words = {
  nl: {
    copy: 'Kopieer',
    copied: 'Gekopieerd',
    copyFailed: 'Kopiëren lukt niet. Selecteer de tekst en kopieer zelf.',
    results: (count: number) => (count === 1 ? '1 resultaat' : `${count} resultaten`),
    none: 'Niets gevonden',
    searchFailed: 'Zoeken lukt nu niet',
  },
  en: {
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Copying did not work. Select the text and copy it yourself.',
    results: (count: number) => (count === 1 ? '1 result' : `${count} results`),
    none: 'Nothing found',
    searchFailed: 'Search does not work now',
  },
};

/** Words in the language of the page. */
export const say = words[document.documentElement.lang === 'en' ? 'en' : 'nl'];
