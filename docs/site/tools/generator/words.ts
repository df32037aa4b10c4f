import type { Language } from '@zelfscan/core';
import type {
  AttributeName,
  ElementName,
  Scheme,
  ThemeName,
} from '../../../../packages/zelfscan/src/frame/attributes.js';

interface Asked {
  readonly label: string;
  readonly help: string;
  /** Of a choice, by value; '' is the standard. */
  readonly values?: Readonly<Record<string, string>>;
  readonly example?: string;
}

export const elementWords: Readonly<Record<ElementName, string>> = {
  'kwaliteitskader-zelfscan': 'Zelfscan van het Kwaliteitskader',
  'mda-dilemmakaart': 'MDA++ dilemmakaart',
  'zelfscan-questionnaire': 'Eigen vragenlijst',
};

/** What each attribute does. The compiler names the one that is missing. */
export const attributeWords: Readonly<Record<AttributeName, Asked>> = {
  src: {
    label: 'Adres van de vragenlijst',
    help: 'Het bestand instrument.json van uw eigen vragenlijst.',
    example: '/mijn-instrument/1.0.0/instrument.json',
  },
  organisation: {
    label: 'Naam van uw organisatie',
    help: 'Staat op het rapport. De zelfscan vult er de gemeente vast mee in.',
    example: 'Gemeente Voorbeeld',
  },
  logo: {
    label: 'Adres van uw logo',
    help: 'Een JPEG of SVG op dezelfde site als de pagina. Staat op rapporten.',
    example: '/beeld/logo.svg',
  },
  lang: {
    label: 'Taal',
    help: 'Van schermen en rapporten.',
    values: { '': 'Die van de pagina', nl: 'Nederlands', en: 'Engels' } satisfies Record<Language | '', string>,
  },
  texts: {
    label: 'Adres van eigen teksten',
    help: 'Een bestand met woorden die u anders wilt. Leeg: onze teksten.',
    example: '/teksten.json',
  },
  storage: {
    label: 'Antwoorden bewaren',
    help: 'Kies ‘niet bewaren’ voor computers die mensen delen.',
    values: { device: 'Op het apparaat van wie invult', none: 'Niet bewaren: weg als de pagina sluit' },
  },
  scope: {
    label: 'Eigen la voor de antwoorden',
    help: 'Alleen nodig als er meer zelfscans op uw site staan. Geef elk een eigen woord. Wie het later verandert, vindt de oude antwoorden niet terug.',
    example: 'team-noord',
  },
  'lock-after': {
    label: 'Op slot na zoveel minuten',
    help: 'Voor wie een wachtzin instelt. 0 is nooit. Zonder keuze: 15.',
    example: '15',
  },
  retention: {
    label: 'Wissen na zoveel maanden',
    help: 'Een scan die zo lang niet verandert, wordt gewist. 0 is nooit. Zonder keuze: 12.',
    example: '12',
  },
  density: {
    label: 'Ruimte',
    help: 'Compact neemt minder plaats in.',
    values: { '': 'Ruim', compact: 'Compact' },
  },
  view: {
    label: 'Wat er te zien is',
    help: 'Een beamer laat alleen zien wat in een ander venster wordt geleid.',
    values: { '': 'De dilemmakaart zelf', beamer: 'Alleen het beeld voor de beamer' },
  },
};

export const themeWords: Readonly<Record<ThemeName, Asked>> = {
  accent: {
    label: 'Kleur van knoppen en grafieken',
    help: 'Van uw huisstijl. Heeft uw site ook een donkere stand? Kies dan ook een achtergrond.',
  },
  background: { label: 'Achtergrond', help: 'Die van de plek waar de zelfscan komt. Wit laat de keuze aan de pagina.' },
  font: {
    label: 'Lettertype',
    help: 'Een lettertype dat uw site al laadt. Leeg: dat van de pagina.',
    example: 'Source Sans 3, sans-serif',
  },
  'heading-font': { label: 'Lettertype van koppen', help: 'Leeg: dat van de pagina.', example: 'Georgia, serif' },
  size: { label: 'Grootte van de letters', help: 'In pixels, 12 tot 28. Leeg: die van de pagina.', example: '17' },
  corners: { label: 'Ronding van hoeken', help: 'In pixels, 0 tot 32. Leeg: 6.', example: '6' },
};

export const schemeWords: Readonly<Record<Scheme, string>> = {
  light: 'Altijd licht',
  dark: 'Altijd donker',
  auto: 'Volgt het apparaat',
};

export const variantWords = {
  html: { label: 'Gewone code', help: 'Voor een pagina waarin u HTML kunt plakken.' },
  'import-map': {
    label: 'Met controle van elk bestand',
    help: 'De browser weigert elk bestand dat is veranderd. Deze code hoort daarom bij één versie: maak haar opnieuw bij elke nieuwe versie, anders start er niets. Plak het vóór alle andere scripts.',
  },
  wordpress: {
    label: 'WordPress-blok',
    help: 'Plak dit in de code-editor van WordPress. U hebt het recht nodig om scripts te plaatsen.',
  },
  react: { label: 'React', help: 'Voor React 19 en nieuwer.' },
  frame: {
    label: 'Kader dat meegroeit',
    help: 'Voor een site die onbekende HTML weghaalt, maar wel een script toelaat.',
  },
  iframe: { label: 'Kader zonder script', help: 'Voor portalen zoals SharePoint. Het kader heeft een vaste hoogte.' },
} as const;

export type Variant = keyof typeof variantWords;
export const variants = Object.keys(variantWords) as readonly Variant[];
