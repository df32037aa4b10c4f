import type { ScaleItemView } from '@zelfscan/core';
import type { Examples } from '../../testing/examples.js';
import type { ZsScaleItem } from './scale-item.js';

/** An item nobody has answered yet. */
export const item = {
  type: 'scale',
  id: '1.1',
  statement:
    'Bij een vermoeden van huiselijk geweld of kindermishandeling volgt ieder van ons de vijf stappen van de meldcode.',
  guidance:
    'Signalen in kaart, overleg met een collega en zo nodig Veilig Thuis, gesprek met betrokkenen, wegen, beslissen. Bij acuut gevaar wacht je niet.',
  basis: false,
  audience: 'Uitvoering',
  terms: [{ id: 'meldcode', term: 'Meldcode', text: 'Vijf stappen die je volgt als je denkt aan geweld thuis.' }],
  guidanceTerms: [
    { id: 'acute-onveiligheid', term: 'Acute onveiligheid', text: 'Er is nu direct gevaar, of dat dreigt heel snel.' },
  ],
  levels: [
    {
      value: 1,
      label: 'Nog niet',
      anchor: 'Ieder volgt een eigen weg; alleen wie de meldcode kent, gebruikt de stappen.',
    },
    { value: 2, label: 'Deels', anchor: 'De meldcode ligt er, maar in veel zaken zien we de vijf stappen niet terug.' },
    {
      value: 3,
      label: 'Grotendeels',
      anchor: 'Bijna ieder van ons volgt de stappen; we weten welke stap we nog weleens overslaan.',
    },
    {
      value: 4,
      label: 'Geborgd',
      anchor: 'Ieder van ons volgt alle stappen; we lopen zaken na en verbeteren onze werkwijze.',
    },
  ],
  unknown: 'Weet ik niet',
  notApplicable: 'Niet van toepassing',
  value: null,
  note: '',
} satisfies ScaleItemView;

/** Another item, to use an element again for. */
export const otherItem = {
  ...item,
  id: '1.4',
  statement: 'Geeft de situatie van een volwassen cliënt zorgen, dan gaan we na of die persoon voor kinderen zorgt.',
  guidance: 'Vraag ook naar kinderen die er niet altijd wonen, en of zij veilig zijn.',
  terms: [],
  guidanceTerms: [],
  levels: [
    { value: 1, label: 'Nog niet', anchor: 'Naar kinderen vragen gebeurt alleen als een collega er zelf aan denkt.' },
    { value: 2, label: 'Deels', anchor: 'De kindcheck staat in ons formulier, maar vaak blijft dat vak leeg.' },
    {
      value: 3,
      label: 'Grotendeels',
      anchor: 'We doen de kindcheck bijna altijd; we weten bij welke cliënten we die nog vergeten.',
    },
    {
      value: 4,
      label: 'Geborgd',
      anchor: 'De kindcheck doen we altijd; we zien dat na in dossiers en verbeteren onze vragen.',
    },
  ],
} satisfies ScaleItemView;

const long = 'Het samenwerkingsovereenkomstenregistratiesysteem van de verantwoordelijkheidsverdelingscommissie';

export const examples = {
  default: { view: item },
  basis: { view: { ...item, basis: true } },
  'nog niet': { view: { ...item, basis: true, value: 1 } },
  deels: { view: { ...item, value: 2 } },
  grotendeels: { view: { ...item, value: 3 } },
  geborgd: { view: { ...item, value: 4 } },
  'weet ik niet': { view: { ...item, value: 'unknown' } },
  'niet van toepassing': { view: { ...item, value: 'na' } },
  'niet van toepassing met reden': {
    view: { ...item, value: 'na', note: 'Wij werken alleen met mensen zonder kinderen, en verwijzen anderen door.' },
  },
  'met toelichting': {
    view: {
      ...item,
      value: 3,
      note: 'Zie het overleg van 12 maart: in 9 van de 10 dossiers staan de stappen.\nStap 2 (overleg) slaan we soms over.',
    },
  },
  'alleen een toelichting': { view: { ...item, note: 'Navragen bij de aandachtsfunctionaris.' } },
  'lange teksten': {
    view: {
      ...item,
      basis: true,
      value: 2,
      statement: `${long} is bij iedereen bekend, ook bij collega’s die kort bij ons werken, bij collega’s in de avonddienst en bij de partners met wie wij samenwerken.`,
      audience: 'Bestuur en gemeente',
      terms: [
        { id: 'a', term: 'Samenwerkingsovereenkomstenregistratiesysteem', text: `${long}. ${long}.` },
        { id: 'b', term: 'Raad voor de Kinderbescherming', text: 'Onderzoekt of een kind in gevaar is.' },
        { id: 'c', term: 'Gecertificeerde instelling', text: 'Voert maatregelen van de kinderrechter uit.' },
      ],
      levels: item.levels.map((level) => ({ ...level, anchor: `${level.anchor} ${long}. ${level.anchor}` })),
      note: `${long} `.repeat(6),
    },
  },
  'zonder weet ik niet en n.v.t.': { view: { ...item, unknown: null, notApplicable: null } },
  'uitleg nog niet geladen': { view: { ...item, guidance: '', terms: [], guidanceTerms: [] } },
} satisfies Examples<Pick<ZsScaleItem, 'view'>>;
