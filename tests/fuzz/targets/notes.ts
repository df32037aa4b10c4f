import { findPersonalData } from '@zelfscan/core';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { damagedText } from '../damage/text.js';
import { target } from '../target.js';

const cases = JSON.parse(
  readFileSync(new URL('../../../packages/core/src/privacy/cases.json', import.meta.url), 'utf8'),
) as { text: string }[];

const notes = fc
  .array(fc.constantFrom(...cases.map(({ text }) => text)), { maxLength: 40 })
  .map((all) => all.join('\n'));

/** Looks at every note while it is typed, so a slow pattern would be felt. */
export const guard = target({
  name: 'findPersonalData',
  inputs: damagedText(fc.oneof(notes, fc.string({ unit: 'binary', maxLength: 500 }))),
  sound: 'Bel 06-12345678.',
  read: (text: string) => {
    const found = findPersonalData(text);
    for (const { start, end, text: part } of found) {
      if (text.slice(start, end) !== part || end <= start) throw new Error('a place that does not fit its text');
    }
    return { ok: true, value: found };
  },
});
