import { birthDate } from './finders/birth-date.js';
import { bsn } from './finders/bsn.js';
import { caseNumber } from './finders/case-number.js';
import { email } from './finders/email.js';
import { plainSigns, type Finder } from './finders/finder.js';
import { iban } from './finders/iban.js';
import { personName } from './finders/name.js';
import { phone } from './finders/phone.js';
import { plate } from './finders/plate.js';
import { postcode } from './finders/postcode.js';
import { street } from './finders/street.js';

export type PersonalDataKind =
  'bsn' | 'phone' | 'email' | 'postcode' | 'iban' | 'birth-date' | 'name' | 'street' | 'case-number' | 'plate';

/** A stretch of text that looks like data about a person. A warning, not a proof. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  /** Place in the text, in UTF-16 units, `end` not included: cutting it out is `slice(0, start) + slice(end)`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** In order of certainty: of two that overlap the first is kept. */
const finders: readonly (readonly [PersonalDataKind, Finder])[] = [
  ['email', email],
  ['iban', iban],
  ['birth-date', birthDate],
  ['phone', phone],
  ['bsn', bsn],
  ['case-number', caseNumber],
  ['postcode', postcode],
  ['street', street],
  ['plate', plate],
  ['name', personName],
];

/**
 * Stretches of a text that look like a BSN, phone number, e-mail address, IBAN, date of birth, postcode or street with
 * house number, number of a case, number plate or name, in the order of the text and never overlapping.
 *
 * About 1 in 11 numbers of nine digits passes the elfproef by chance, so what is found is to be asked about, not to be
 * taken away. What is not found is not proven to be safe: most names and all stories have no pattern. How much it finds is
 * measured on `cases.json`.
 */
export function findPersonalData(text: string): PersonalData[] {
  const plain = plainSigns(text);
  const kept: PersonalData[] = [];
  // Signs that are part of what was kept: a long text may hold thousands.
  const taken = new Uint8Array(text.length);
  for (const [kind, find] of finders) {
    for (const { start, end } of find(plain)) {
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      kept.push({ kind, start, end, text: text.slice(start, end) });
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}
