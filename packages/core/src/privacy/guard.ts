export type PersonalDataKind = 'bsn' | 'phone' | 'email' | 'postcode' | 'iban' | 'birth-date';

/** A stretch of text that looks like data about a person. A warning, not a proof. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  /** Place in the text, in UTF-16 units, `end` not included: cutting it out is `slice(0, start) + slice(end)`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
