/** The part for scans that were made before: reading them, listing them, and what can be done with one. */
import type { ScanSummary } from '@zelfscan/elements';
import list from 'texts:list';
import { wordsIn } from '../texts/speech.js';
import { privacyOf } from './privacy/open-privacy.js';
import type { QuestionnaireShell } from './shell.js';

export { performLater, carry } from './scan-actions.js';
export { find, readStored } from '../scan/read-stored.js';
export { storedFile, summaries } from '../scan/scan-list.js';
export { renameStored } from '../scan/rename-stored.js';
export { loadVersion } from '../base/versions.js';

/** The scans for the list, with all that it needs; how long each of them stays is only told where that can be had. */
export async function scansToShow(
  element: QuestionnaireShell,
  scans: readonly ScanSummary[],
): Promise<readonly ScanSummary[]> {
  element.listWords = await wordsIn(element, 'list', list);
  try {
    return await (await privacyOf(element)).listed(scans);
  } catch (error) {
    if (scans.length) return scans;
    throw error;
  }
}

/** A scan is open for some time now: fetches what keeping it needs while there is a connection. */
export async function keep(element: QuestionnaireShell): Promise<void> {
  await (await privacyOf(element)).opened();
}
