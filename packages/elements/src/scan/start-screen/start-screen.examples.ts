import type { Examples } from '../../testing/examples.js';
import { scans } from './scan-list.examples.js';
import type { ZsStartScreen } from './start-screen.js';
import type { StartView } from './view.js';

/** Nobody was here before. */
export const first = {
  title: 'Kwaliteitskader zelfscan',
  summary: 'Zie met je team wat goed gaat bij het werken aan veiligheid, en waar jullie sterker moeten worden.',
  about: [
    'Een lijst met uitspraken over jullie werk bij huiselijk geweld en kindermishandeling.',
    'Een hulp voor het gesprek: waar staan we, en wat hebben we nodig?',
  ],
  notFor: [
    'Geen toets, rapportcijfer of ranglijst van teams.',
    'Niet voor gegevens van cliënten of zaken. Schrijf die nergens op, ook niet in een toelichting.',
  ],
  provenance: 'Eigen uitwerking op basis van openbare bronnen, niet de officiële zelfscan van de VNG.',
  minutes: [25, 40],
  items: 54,
  subsets: [{ id: 'kort', title: 'Korte versie', items: 48 }],
  profile: [
    { id: 'team', label: 'Team', hint: 'Bijvoorbeeld: Team Noord. Geen namen van personen.', options: null },
    { id: 'gemeente', label: 'Gemeente', hint: '', options: null },
    {
      id: 'regio',
      label: 'GHNT-regio',
      hint: 'Een van de 28 regio’s van het programma Geweld hoort nergens thuis.',
      options: ['Drenthe', 'Hart van Brabant', 'Zeeland'].map((name) => ({ value: name, label: name })),
    },
  ],
  prefill: {},
  keeps: 'device',
  scans: [],
} satisfies StartView;

const long = 'Samenwerkingsovereenkomstenregistratiesysteemverantwoordelijkheid';

export const examples = {
  default: { view: first },
  'vraagt waar antwoorden mogen blijven': { view: { ...first, asks: true } },
  'eerdere scans': { view: { ...first, scans } },
  'niet te bewaren': { view: { ...first, keeps: 'memory' } },
  'gemeente bekend': { view: { ...first, prefill: { gemeente: 'Voorbeeldstad' } } },
  'zonder korte versie en profiel': { view: { ...first, subsets: [], profile: [] } },
  'lange teksten': {
    view: {
      ...first,
      title: `Zelfscan ${long}`,
      summary: `${first.summary} ${long}`,
      about: [`${first.about[0]} ${long}`],
      provenance: `${first.provenance} ${long}`,
      subsets: [{ id: 'kort', title: `Korte versie voor ${long}`, items: 48 }],
      profile: [
        { id: 'team', label: `Team ${long}`, hint: `Bijvoorbeeld: ${long}.`, options: null },
        {
          id: 'rol',
          label: 'Wie vult in?',
          hint: '',
          options: [{ value: 'a', label: `Beleid of bestuur van ${long}` }],
        },
      ],
    },
  },
} satisfies Examples<Pick<ZsStartScreen, 'view'>>;
