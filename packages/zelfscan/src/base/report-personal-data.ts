import { findPersonalData } from '@zelfscan/core';
import { ZelfscanProblemEvent } from './events.js';

/**
 * Tells the page that a text it gave looks like data about people. The call was carried out: the text may be right, and
 * one that is lost would be worse. Says which kinds, never the text.
 */
export function reportPersonalData(page: EventTarget, place: string, text: string): void {
  const kinds = [...new Set(findPersonalData(text).map(({ kind }) => kind))];
  if (!kinds.length) return;
  page.dispatchEvent(
    new ZelfscanProblemEvent({
      code: 'personal-data',
      place,
      expected: 'a text without data about people',
      got: kinds.join(', '),
      next: 'Look at the text; the call was carried out.',
    }),
  );
}
