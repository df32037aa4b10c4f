/** The part that looks through what people type for data about people; loaded when someone types a first text. */
import { findPersonalData } from '@zelfscan/core';
import '@zelfscan/elements/guard';
import type { ZsTextWarning } from '@zelfscan/elements/guard';
import { en } from '@zelfscan/elements/messages/guard-en';
import { nl } from '@zelfscan/elements/messages/guard-nl';
import { spoken, type Speech } from '../texts/speech.js';

export { reportPersonalData } from '../base/report-personal-data.js';

/** Pieces that someone chose to leave, for as long as the page is open. */
const left = new Set<string>();

const words = { nl, en };

/** Someone typed in a field: has the warning beside it, if it has one, look at its text. */
export function look(field: HTMLElement, speech: Speech): void {
  const warning = field.parentElement?.querySelector<ZsTextWarning>('.text-warning');
  if (!warning) return;
  // Taken out of the page while this part was on its way, it is not what it can be yet.
  customElements.upgrade(warning);
  warning.look({ check: findPersonalData, words: spoken(speech, 'guard', words[speech.language]), left });
}
