import { buildCardReport } from '../build-card-report.js';
import { buildReport } from '../build-report.js';
import { buildSessionReport } from '../build-session-report.js';
import type { ReportDocument } from '../document.js';
import cardNl from 'texts:cardReport/nl';
import sessionNl from 'texts:sessionReport/nl';
import nl from 'texts:report/nl';
import { card, summary } from './dilemmas.js';
import { instrument } from './instrument.js';
import { mixed, view, type ScanOptions } from './scan.js';

const made = { organisation: 'Gemeente Voorbeeld', date: '2026-11-22' };

/** A report of a scan, in Dutch. */
export const report = (scan: ScanOptions = {}): ReportDocument => buildReport(view(scan), nl, made);

const [theme] = instrument.themes;
const [item] = theme?.items ?? [];
if (!theme || !item) throw new Error('the instrument for tests is empty');

/** As many items as asked, all in the first theme but one in each of the others. */
export const ofItems = (count: number) => ({
  ...instrument,
  themes:
    count === 1
      ? [{ ...theme, items: [item] }]
      : instrument.themes.map((each, i) => ({
          ...each,
          items: Array.from({ length: i === 0 ? count - instrument.themes.length + 1 : 1 }, (_, n) => ({
            ...item,
            id: `${i + 1}.${n + 1}`,
            title: `Punt ${i + 1}.${n + 1}`,
          })),
        })),
});

/** 1,500 characters that differ per item, so that a lost or moved line shows. */
export const longNote = (index: number): string =>
  Array.from({ length: 300 }, (_, n) => `Regel${index}.${n}:`)
    .join(' ')
    .slice(0, 1500)
    .trim();

/** A word that fits on no line. */
export const word = 'Samenwerkings'.repeat(40);

const hard = [
  'Blij 👩‍👩‍👧 en dan verder',
  'مرحبا بكم en שלום en 你好',
  `Een woord: ${word}`,
  'Eerste alinea.\n\nTweede alinea, met een veilig\u00adheids\u00adplan en een heel lang verhaal dat over de regel loopt.',
];

/** Reports of every kind and size, with texts that make trouble. */
export const reports: readonly (readonly [name: string, document: ReportDocument])[] = [
  ['a scan of one item', report({ instrument: ofItems(1), value: () => 1 })],
  ['a scan without answers', report()],
  [
    'a scan of 54 items with priorities',
    report({
      value: mixed,
      note: (i) => (i % 3 ? '' : longNote(i)),
      priorities: ['1.1', '1.2', '3.4'].map((itemId) => ({ itemId, action: 'Een afspraak\nmet twee regels' })),
    }),
  ],
  ['a scan of 300 items', report({ instrument: ofItems(300), value: mixed })],
  ['a scan with hard texts', report({ value: mixed, note: (i) => hard[i % hard.length] ?? '', name: hard[0] ?? '' })],
  ['the minutes of a session', buildSessionReport(summary(), sessionNl, made)],
  ['the card of one person', buildCardReport(card(), cardNl, made)],
];
