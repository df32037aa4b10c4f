import { figures as figuresEn } from '../../packages/core/src/wording/en.js';
import { group as groupEn } from '../../packages/core/src/wording/group-en.js';
import { group as groupNl } from '../../packages/core/src/wording/group-nl.js';
import { figures as figuresNl } from '../../packages/core/src/wording/nl.js';
import { en as carryEn } from '../../packages/elements/src/messages/carry-en.js';
import { nl as carryNl } from '../../packages/elements/src/messages/carry-nl.js';
import { en as scanEn } from '../../packages/elements/src/messages/en.js';
import { en as gridEn } from '../../packages/elements/src/messages/grid-en.js';
import { nl as gridNl } from '../../packages/elements/src/messages/grid-nl.js';
import { en as guardEn } from '../../packages/elements/src/messages/guard-en.js';
import { nl as guardNl } from '../../packages/elements/src/messages/guard-nl.js';
import { en as laterEn } from '../../packages/elements/src/messages/later-en.js';
import { nl as laterNl } from '../../packages/elements/src/messages/later-nl.js';
import { en as listEn } from '../../packages/elements/src/messages/list-en.js';
import { nl as listNl } from '../../packages/elements/src/messages/list-nl.js';
import { nl as scanNl } from '../../packages/elements/src/messages/nl.js';
import { en as privacyEn } from '../../packages/elements/src/messages/privacy-en.js';
import { nl as privacyNl } from '../../packages/elements/src/messages/privacy-nl.js';
import { en as resultsEn } from '../../packages/elements/src/messages/results-en.js';
import { nl as resultsNl } from '../../packages/elements/src/messages/results-nl.js';
import { en as cardEn } from '../../packages/elements/src/messages/session-en.js';
import { nl as cardNl } from '../../packages/elements/src/messages/session-nl.js';
import { cardEn as cardReportEn, sessionEn } from '../../packages/report/src/messages/dilemma-en.js';
import { cardNl as cardReportNl, sessionNl } from '../../packages/report/src/messages/dilemma-nl.js';
import { en as reportEn } from '../../packages/report/src/messages/en.js';
import { cardFormEn, formEn } from '../../packages/report/src/messages/form-en.js';
import { cardFormNl, formNl } from '../../packages/report/src/messages/form-nl.js';
import { nl as reportNl } from '../../packages/report/src/messages/nl.js';
import { en as dilemmakaartEn } from '../../packages/zelfscan/src/dilemmakaart/messages/en.js';
import { nl as dilemmakaartNl } from '../../packages/zelfscan/src/dilemmakaart/messages/nl.js';

/** Our texts in both languages, by the name that a key begins with. */
export const groups: Readonly<Record<string, { readonly nl: object; readonly en: object }>> = {
  scan: { nl: scanNl, en: scanEn },
  later: { nl: laterNl, en: laterEn },
  results: { nl: resultsNl, en: resultsEn },
  list: { nl: listNl, en: listEn },
  privacy: { nl: privacyNl, en: privacyEn },
  guard: { nl: guardNl, en: guardEn },
  carry: { nl: carryNl, en: carryEn },
  grid: { nl: gridNl, en: gridEn },
  figures: { nl: figuresNl, en: figuresEn },
  report: { nl: reportNl, en: reportEn },
  form: { nl: formNl, en: formEn },
  dilemmakaart: { nl: dilemmakaartNl, en: dilemmakaartEn },
  card: { nl: cardNl, en: cardEn },
  group: { nl: groupNl, en: groupEn },
  cardReport: { nl: cardReportNl, en: cardReportEn },
  sessionReport: { nl: sessionNl, en: sessionEn },
  cardForm: { nl: cardFormNl, en: cardFormEn },
};
