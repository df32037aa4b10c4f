import type { ImportDifference } from '@zelfscan/core';
import type { Examples } from '../../testing/examples.js';
import type { ZsImportScreen } from './import-screen.js';
import type { ImportView } from './view.js';

/** A scan that is not here yet. */
export const added: ImportView = {
  fileName: 'zelfscan-team-noord-2026-11-20.pdf',
  instrument: 'Kwaliteitskader zelfscan',
  hereName: '',
  status: 'new',
  newer: null,
  differences: [],
  facts: {
    id: 'a1',
    name: 'Team Noord',
    createdAt: '2026-11-18T09:12:00.000Z',
    updatedAt: '2026-11-20T14:05:00.000Z',
    done: 51,
    total: 54,
    notes: 6,
    priorities: 3,
  },
};

const differences: readonly ImportDifference[] = [
  { kind: 'name', title: '', here: 'Team Noord', file: 'Team Noord en West' },
  { kind: 'version', title: '', here: '', file: 'Korte versie' },
  { kind: 'profile', title: 'GHNT-regio', here: '', file: 'Drenthe' },
  { kind: 'answer', title: 'Werken met de vijf stappen', here: 'Nog niet', file: 'Deels' },
  { kind: 'answer', title: 'Kindcheck bij volwassen cliënten', here: '', file: 'Weet ik niet' },
  {
    kind: 'note',
    title: 'Kindcheck bij volwassen cliënten',
    here: '',
    file: 'Navragen bij de aandachtsfunctionaris.\nDie is er weer in december.',
  },
  { kind: 'priority', title: 'Werken met de vijf stappen', here: '✓', file: 'Elke intake oefenen · Teamleider · mei' },
];

const present = { ...added, hereName: 'Team Noord', status: 'different', newer: 'file' } as const;
const long = 'Samenwerkingsovereenkomstenregistratiesysteemverantwoordelijkheid';

export const examples = {
  default: { view: added },
  'precies hetzelfde': { view: { ...added, hereName: 'Team Noord', status: 'same', newer: 'neither' } },
  'een paar verschillen': { view: { ...present, differences: differences.slice(3, 6) } },
  'veel verschillen': { view: { ...present, newer: 'here', differences } },
  'lange teksten': {
    view: {
      ...present,
      newer: 'neither',
      fileName: `${long}${long}.xlsx`,
      hereName: long,
      facts: { ...added.facts, name: `${long} ${long}` },
      differences: [
        { kind: 'note', title: long, here: `${long} `.repeat(12), file: long },
        { kind: 'name', title: '', here: long, file: `Team ${long}` },
      ],
    },
  },
} satisfies Examples<Pick<ZsImportScreen, 'view'>>;
