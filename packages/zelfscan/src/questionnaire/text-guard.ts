/** The part that looks through what people type for data about people; loaded when someone types a first text. */
import { findPersonalData } from '@zelfscan/core';
import '@zelfscan/elements/guard';
import type { ZsTextWarning } from '@zelfscan/elements/guard';
import allWords from 'texts:guard/all';
import type { Speech } from '../texts/speech.js';

export { reportPersonalData } from '../base/report-personal-data.js';

/** Pieces that someone chose to leave, for as long as the page is open. */
const left = new Set<string>();

/** Someone typed in a field: has the warning beside it, if it has one, look at its text. */
export function look(field: HTMLElement, { language, own }: Speech): void {
  const warning = field.parentElement?.querySelector<ZsTextWarning>('.text-warning');
  if (!warning) return;
  // Taken out of the page while this part was on its way, it is not what it can be yet.
  customElements.upgrade(warning);
  const words = allWords[language];
  warning.look({ check: findPersonalData, words: own ? own.over('guard', words) : words, left });
}
