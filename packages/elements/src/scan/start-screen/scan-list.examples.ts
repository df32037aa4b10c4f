import type { ProblemCode } from '@zelfscan/schema';
import type { Examples } from '../../testing/examples.js';
import type { ZsScanList } from './scan-list.js';
import type { ScanSummary } from './view.js';

const noord: ScanSummary = {
  id: 'a1',
  name: 'Team Noord',
  updatedAt: '2026-11-20T14:05:00.000Z',
  done: 23,
  total: 54,
  readable: true,
  problem: null,
  version: '1.1.0',
  carriesOverTo: null,
};
export const scans: readonly ScanSummary[] = [
  noord,
  { ...noord, id: 'b2', name: 'Scan van 3 september 2026', updatedAt: '2026-09-03T09:30:00.000Z', done: 54 },
  { ...noord, id: 'c3', name: 'Team Zuid', updatedAt: '2026-09-01T08:00:00.000Z', done: 0, total: 48 },
];

const older: ScanSummary = { ...noord, id: 'o1', name: 'Team West', version: '1.0.0', carriesOverTo: '1.1.0' };

/** A scan that cannot be opened, with the code that says why. */
export const unreadable = (code: ProblemCode, change: Partial<ScanSummary> = {}): ScanSummary => ({
  ...noord,
  id: `x-${code}`,
  name: 'Proef voorjaar',
  done: 0,
  total: 0,
  readable: false,
  problem: { code, place: '/scan', expected: 'something else', got: 'this', next: '' },
  version: '',
  ...change,
});

export const examples = {
  default: { scans },
  'één scan': { scans: scans.slice(0, 1) },
  'met een einde': {
    scans: [
      { ...noord, erasedAt: '2027-11-20T14:05:00.000Z', erasedSoon: false },
      { ...noord, id: 'd4', name: 'Team West', erasedAt: '2026-12-03T09:30:00.000Z', erasedSoon: true },
    ],
  },
  'een eerdere versie': { scans: [noord, older] },
  'scans die niet open kunnen': {
    scans: [
      noord,
      unreadable('record-damaged'),
      unreadable('record-too-new', { name: 'Team Oost' }),
      unreadable('instrument-missing', { version: '0.9.0' }),
      unreadable('load-failed', { version: '1.0.0' }),
      unreadable('storage-failed'),
    ],
  },
  'lange namen': {
    scans: [
      {
        ...noord,
        name: 'Samenwerkingsovereenkomstenregistratiesysteemproefteam Noordoost-Brabant, tweede keer, met alle rollen samen',
      },
      unreadable('record-damaged', { name: 'x'.repeat(120) }),
    ],
  },
} satisfies Examples<Pick<ZsScanList, 'scans'>>;
