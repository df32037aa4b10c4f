import { buildCardForm } from '../build-card-form.js';
import { buildCardReport } from '../build-card-report.js';
import { buildForm } from '../build-form.js';
import { buildReport } from '../build-report.js';
import { buildSessionReport } from '../build-session-report.js';
import type { ReportDocument } from '../document.js';
import cardNl from 'texts:cardReport/nl';
import sessionNl from 'texts:sessionReport/nl';
import en from 'texts:report/en';
import cardFormNl from 'texts:cardForm/nl';
import formNl from 'texts:form/nl';
import nl from 'texts:report/nl';
import { card, summary } from './dilemmas.js';
import { instrument } from './instrument.js';
import { mixed, view, type ScanOptions } from './scan.js';
import { en as enWording } from '../../../core/src/testing/wording.js';

const options = { organisation: 'Gemeente Voorbeeld', date: '2026-11-22' };
const scan: ScanOptions = {
  value: (i) => (i ? mixed(i) : 1),
  note: (i) => (i % 3 ? '' : `We zien dit in de dossiers.\nZie ook ${i}.`),
  priorities: [
    { itemId: '2.2', action: 'Werkproces schrijven', owner: 'Teamleider', due: '1 februari' },
    { itemId: '1.3' },
  ],
};
const dilemmas = {
  ...instrument,
  notFor: ['Geen besluit.'],
  phases: [{ id: 'V', title: 'Veilig', intro: '' }],
  themes: instrument.themes.slice(0, 1).map((theme) => ({
    ...theme,
    items: theme.items.slice(0, 3).map(({ id, title, statement, ...item }) => ({
      ...item,
      type: 'dilemma' as const,
      id,
      title,
      statement,
      positions: 4,
      poles: [
        { title: 'Wel', why: 'Eerlijk.', overdone: 'Gevaarlijk.' },
        { title: 'Niet', why: 'Veilig.', overdone: 'Oneerlijk.' },
      ] as const,
      questions: [],
      phases: ['V'],
      reserve: id === '1.3',
    })),
  })),
};

/** A document of every kind, and together a block of every kind in each way it can be. */
export const documents: Readonly<Record<string, ReportDocument>> = {
  report: buildReport(view(scan), nl, { ...options, attached: true }),
  'report of an empty scan': buildReport(view(), nl, options),
  'report in another language': buildReport(view({ ...scan, wording: enWording }), en, options),
  summary: buildReport(view(scan), nl, { ...options, parts: ['summary'], notes: false }),
  'summary without priorities': buildReport(view({ value: mixed }), nl, { ...options, parts: ['summary'] }),
  plan: buildReport(view(scan), nl, { ...options, parts: ['plan'] }),
  'plan to choose from': buildReport(view({ value: mixed }), nl, { ...options, parts: ['plan'] }),
  session: buildSessionReport(summary(), sessionNl, options),
  card: buildCardReport(card(), cardNl, options),
  form: buildForm(instrument, formNl, options),
  'form of a card': buildCardForm(dilemmas, cardFormNl, options),
};
