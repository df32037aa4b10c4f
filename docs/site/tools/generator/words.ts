import type { Language } from '@zelfscan/core';
import type * as table from '../../../../packages/zelfscan/src/frame/attributes.js';

type Named<Name extends string> = Readonly<Record<Name, string>>;

/** What a field asks; then an example, or the words of each value that can be chosen ('' is the standard). */
export type Words = readonly [label: string, help: string, more?: string | Named<string>];

export const elementWords: Readonly<Record<table.ElementName, readonly [label: string, title: string]>> = {
  'kwaliteitskader-zelfscan': ['Zelfscan van het Kwaliteitskader', 'Zelfscan'],
  'mda-dilemmakaart': ['MDA++ dilemmakaart', 'Dilemmakaart'],
  'zelfscan-questionnaire': ['Eigen vragenlijst', 'Vragenlijst'],
};

const languages: Named<Language> = { nl: 'Nederlands', en: 'Engels' };
const schemes: Named<table.Scheme> = { light: 'Altijd licht', dark: 'Altijd donker', auto: 'Volgt het apparaat' };

/** What each attribute does. The compiler names the one that is missing. */
export const attributeWords: Readonly<Record<table.AttributeName, Words>> = {
  src: ['Adres van de vragenlijst', 'Van uw eigen instrument.json.', '/mijn-instrument/1.0.0/instrument.json'],
  organisation: ['Naam van uw organisatie', 'Staat op het rapport. De zelfscan vult er de gemeente vast mee in.'],
  logo: ['Adres van uw logo', 'Een JPEG of SVG op de site van de pagina. Staat op rapporten.', '/beeld/logo.svg'],
  lang: ['Taal', 'Van schermen en rapporten.', { '': 'Die van de pagina', ...languages }],
  texts: ['Adres van eigen teksten', 'Een bestand met woorden die u anders wilt. Leeg: onze teksten.', '/teksten.json'],
  storage: [
    'Antwoorden bewaren',
    'Kies ‘niet bewaren’ voor computers die mensen delen.',
    { device: 'Op het apparaat van wie invult', none: 'Niet bewaren: weg als de pagina sluit' },
  ],
  scope: [
    'Eigen la voor de antwoorden',
    'Alleen nodig als er meer zelfscans op uw site staan. Geef elk een eigen woord. Wie het later verandert, vindt de oude antwoorden niet terug.',
    'team-noord',
  ],
  'lock-after': ['Op slot na zoveel minuten', 'Voor wie een wachtzin instelt. 0 is nooit. Zonder keuze: 15.'],
  retention: ['Wissen na zoveel maanden', 'Geteld vanaf de laatste verandering. 0 is nooit. Zonder keuze: 12.'],
  density: ['Ruimte', 'Compact neemt minder plaats in.', { '': 'Ruim', compact: 'Compact' }],
  view: [
    'Wat er te zien is',
    'Een beamer laat alleen zien wat in een ander venster wordt geleid.',
    { '': 'De dilemmakaart zelf', beamer: 'Alleen het beeld voor de beamer' },
  ],
};

export const themeWords: Readonly<Record<table.ThemeName | 'scheme', Words>> = {
  accent: ['Kleur van knoppen en grafieken', 'Heeft uw site een donkere stand? Kies dan ook een achtergrond.'],
  background: ['Achtergrond', 'Die van de plek waar de zelfscan komt. Wit laat de keuze aan de pagina.'],
  font: ['Lettertype', 'Een dat uw site al laadt. Leeg: dat van de pagina.', 'Source Sans 3, sans-serif'],
  'heading-font': ['Lettertype van koppen', 'Leeg: dat van de pagina.', 'Georgia, serif'],
  size: ['Grootte van de letters', 'In pixels, 12 tot 28. Leeg: die van de pagina.', '17'],
  corners: ['Ronding van hoeken', 'In pixels, 0 tot 32. Leeg: 6.', '6'],
  scheme: ['Licht of donker', 'Alleen voor een kader: dat ziet de kleuren van de pagina niet.', schemes],
};

export const variantWords = {
  html: ['Gewone code', 'Voor een pagina waarin u HTML kunt plakken.'],
  'import-map': [
    'Met controle van elk bestand',
    'De browser weigert elk bestand dat is veranderd. Deze code hoort daarom bij één versie: maak haar opnieuw bij elke nieuwe versie, anders start er niets. Plak het vóór alle andere scripts.',
  ],
  wordpress: ['WordPress-blok', 'Plak dit in de code-editor. U hebt het recht nodig om scripts te plaatsen.'],
  react: ['React', 'Voor React 19 en nieuwer.'],
  frame: ['Kader dat meegroeit', 'Voor een site die onbekende HTML weghaalt, maar wel een script toelaat.'],
  iframe: ['Kader zonder script', 'Voor portalen zoals SharePoint. Het kader heeft een vaste hoogte.'],
} as const;

export type Variant = keyof typeof variantWords;
export const variants = Object.keys(variantWords) as readonly Variant[];
