import { figures } from '../../packages/core/src/texts/figures.js';
import { group } from '../../packages/core/src/texts/group.js';
import type { Given } from '../../packages/core/src/texts/words.js';
import { card } from '../../packages/elements/src/texts/card.js';
import { carry } from '../../packages/elements/src/texts/carry.js';
import { grid } from '../../packages/elements/src/texts/grid.js';
import { guard } from '../../packages/elements/src/texts/guard.js';
import { later } from '../../packages/elements/src/texts/later.js';
import { list } from '../../packages/elements/src/texts/list.js';
import { privacy } from '../../packages/elements/src/texts/privacy.js';
import { results } from '../../packages/elements/src/texts/results.js';
import { scan } from '../../packages/elements/src/texts/scan.js';
import { cardForm } from '../../packages/report/src/texts/card-form.js';
import { cardReport } from '../../packages/report/src/texts/card-report.js';
import { form } from '../../packages/report/src/texts/form.js';
import { report } from '../../packages/report/src/texts/report.js';
import { sessionReport } from '../../packages/report/src/texts/session-report.js';
import { tables } from '../../packages/report/src/texts/tables.js';
import { dilemmakaart } from '../../packages/zelfscan/src/texts/dilemmakaart.js';
import { frame } from '../../packages/zelfscan/src/texts/frame.js';
import { own } from '../../packages/zelfscan/src/texts/own.js';

/** Words that belong together: what is loaded at once, in a JSON file per language. */
export interface Group {
  readonly package: string;
  /** What its texts with gaps are given. */
  readonly given: Given;
  /** The first language is in the part that asks for them, so that who reads it does not wait. */
  readonly atHand?: true;
  /** What is said in the words of another group, by where it stands here; own texts may stand over it. */
  readonly from?: Readonly<Record<string, string>>;
  /** Not for a page to change. */
  readonly closed?: true;
}

/** All our texts, by what a key begins with. Keys are public: a page may put its own texts under them. */
export const groups: Readonly<Record<string, Group>> = {
  scan: { package: 'elements', given: scan, atHand: true },
  later: { package: 'elements', given: later },
  results: { package: 'elements', given: results },
  list: { package: 'elements', given: list, atHand: true },
  privacy: { package: 'elements', given: privacy },
  guard: { package: 'elements', given: guard },
  carry: { package: 'elements', given: carry },
  grid: { package: 'elements', given: grid },
  figures: { package: 'core', given: figures },
  report: { package: 'report', given: report },
  form: { package: 'report', given: form },
  dilemmakaart: { package: 'zelfscan', given: dilemmakaart, from: { problems: 'later.problems' } },
  card: { package: 'elements', given: card, from: { guard: 'guard' } },
  group: { package: 'core', given: group },
  cardReport: { package: 'report', given: cardReport },
  sessionReport: { package: 'report', given: sessionReport },
  cardForm: { package: 'report', given: cardForm },
  // A workbook is read back by the words in it.
  tables: { package: 'report', given: tables, closed: true },
  frame: { package: 'zelfscan', given: frame, closed: true },
  own: { package: 'zelfscan', given: own, closed: true },
};
