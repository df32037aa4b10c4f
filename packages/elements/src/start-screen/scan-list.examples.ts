import type { Examples } from '../testing/examples.js';
import type { ZsScanList } from './scan-list.js';
import type { ScanSummary } from './view.js';

const [noord, ...others]: [ScanSummary, ...ScanSummary[]] = [
  { id: 'a1', name: 'Team Noord', updatedAt: '2026-11-20T14:05:00.000Z', done: 23, total: 54, readable: true },
  {
    id: 'b2',
    name: 'Scan van 3 september 2026',
    updatedAt: '2026-09-03T09:30:00.000Z',
    done: 54,
    total: 54,
    readable: true,
  },
  { id: 'c3', name: 'Team Zuid', updatedAt: '2026-09-01T08:00:00.000Z', done: 0, total: 48, readable: true },
];
export const scans: readonly ScanSummary[] = [noord, ...others];

const unreadable: ScanSummary = { ...noord, id: 'x9', name: 'Proef voorjaar', readable: false };

export const examples = {
  default: { scans },
  'één scan': { scans: scans.slice(0, 1) },
  'een scan die niet open kan': { scans: [...scans.slice(0, 1), unreadable] },
  'lange namen': {
    scans: [
      {
        ...noord,
        name: 'Samenwerkingsovereenkomstenregistratiesysteemproefteam Noordoost-Brabant, tweede keer, met alle rollen samen',
      },
      { ...unreadable, name: 'x'.repeat(120) },
    ],
  },
} satisfies Examples<Pick<ZsScanList, 'scans'>>;
