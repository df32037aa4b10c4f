import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalData, type PersonalDataKind } from './guard.js';

const found = (text: string) => findPersonalData(text).map(({ kind, text }) => [kind, text]);

describe('is found', () => {
  const hits: readonly [kind: PersonalDataKind, text: string, around?: string][] = [
    ['bsn', '123456782'],
    ['bsn', '123 456 782'],
    ['bsn', '1234.56.782'],
    ['bsn', '123-456-782'],
    ['bsn', '123456782', 'BSN123456782, dus'],
    ['bsn', '123456782', 'gezien op 12-03-2026 123456782 gebeld'],
    ['bsn', '10000008', 'BSN is 10000008.'],
    ['bsn', '123456789', 'bsn: 123456789 (klopt dit wel?)'],
    ['phone', '0612345678'],
    ['phone', '06-12345678'],
    ['phone', '06 12 34 56 78'],
    ['phone', '06-1234 5678'],
    ['phone', '06 12345678', 'bel 06 12345678 3 keer'],
    ['phone', '020-1234567'],
    ['phone', '(020) 123 45 67'],
    ['phone', '0251 123456'],
    ['phone', '+31612345678'],
    ['phone', '+31 6 12345678'],
    ['phone', '+31 (0)20 123 45 67'],
    ['phone', '0031 6 12 34 56 78'],
    ['email', 'jan.de-boer+werk@politie.nl'],
    ['email', 'a@b.co'],
    ['postcode', '1234 AB 12'],
    ['postcode', '1234AB 12'],
    ['postcode', '1234ab12'],
    ['postcode', '1234 AB, 12a'],
    ['postcode', '1234 AB nr. 5'],
    ['postcode', '12b, 1234 AB'],
    ['phone', '06–12345678'],
    ['phone', '+32 470 12 34 56'],
    ['postcode', '9, Voorbeeldstad (1234 AB)'],
    ['iban', 'NL91ABNA0417164300'],
    ['iban', 'NL91-ABNA-0417-1643-00'],
    ['iban', 'NL91 ABNA 0417 1643 00'],
    ['iban', 'nl91abna0417164300'],
    ['iban', 'DE89 3704 0044 0532 0130 00'],
    ['birth-date', '01-02-1990', 'geboren op 01-02-1990'],
    ['birth-date', '1-2-1990', 'geb. 1-2-1990'],
    ['birth-date', '1 februari 1990', 'geboren 1 februari 1990'],
    ['birth-date', '1990-02-01', 'geboortedatum: 1990-02-01'],
    ['birth-date', '3/4/2015', 'born on 3/4/2015'],
    ['birth-date', '01-02-1990', '(01-02-1990, geboren in Ede)'],
    ['birth-date', '01-02-1990', 'vader 01-02-1990 woont elders'],
    ['birth-date', '2011/07/23', 'geboortedatum: 2011/07/23'],
    ['birth-date', "2-11-'09", "dochter (2-11-'09)"],
    ['birth-date', '23e juli 2011', 'geboren op de 23e juli 2011'],
    ['case-number', '2025-004512', 'Zaaknummer 2025-004512'],
    ['case-number', 'PL1700-2025012345', 'zie PL1700-2025012345'],
    ['plate', 'GX-412-N', 'een Golf, GX-412-N, stond er'],
  ];
  test.each(hits)('%s: %s', (kind, text, around = `we zagen ${text} staan`) => {
    expect(found(around)).toEqual([[kind, text]]);
    expect(found(text === around ? text : around.toUpperCase()).length).toBeGreaterThan(0);
  });
});

/** Names and streets need their capitals. */
test.each([
  ['Gesproken met mevrouw De Vries.', 'name', 'De Vries'],
  ['fam. Van den Berg-Kaya', 'name', 'Van den Berg-Kaya'],
  ['Dhr. A.B. Jansen belde', 'name', 'A.B. Jansen'],
  ['Leerling J.K. van OBS De Wilgen', 'name', 'J.K.'],
  ['Hij woont op Dorpsstraat 12b.', 'street', 'Dorpsstraat 12b'],
  ['Moeder verhuist naar Prins Bernhardlaan 8', 'street', 'Prins Bernhardlaan 8'],
])('in ‘%s’: %s ‘%s’', (text, kind, part) => {
  expect(found(text)).toEqual([[kind, part]]);
});

describe('is left alone', () => {
  test.each([
    'Bij direct gevaar: bel 112.',
    'Veilig Thuis: 0800-2000, ook ’s nachts.',
    'Bel 0800 2000 of 0900-8844.',
    'Slachtofferhulp: 0900 0101 en 0800-0113.',
    '123456789',
    '1234567820',
    '000000000',
    'Afspraak op 12-03-2026 om 14.30 uur.',
    'Van 2024-2025 en 2023/2024, op 20260312.',
    'In 2024 is 3 keer gebeld.',
    'In 2024 zijn 12 gezinnen besproken, in 2025 om 10 redenen.',
    'Het gaat om 3 kinderen van 4, 7 en 12 jaar.',
    'Postcodegebied 1234 AB.',
    '1234 SS 12',
    'Postbus 12, 1234 AB Ede',
    'KvK 10000008',
    'Btw NL123456782B01',
    'Gesprek met vader (01-02-2026).',
    'wijkteam-noord@example.org',
    'NL92ABNA0417164300',
    'De casus van 01-02-2026 bespreken we op 8 maart 2026.',
    'geboren op 45-13-1990',
    'Bijlage 1.2.3.4.5.6.7.8 en artikel 3.1.2.4',
    'Mevrouw werkt mee, meneer niet. Het gezin Veilig Thuis laten.',
    'Familie in Turkije, gezin van Syrische afkomst, gezin A en mevrouw B.',
    'Overleg in het gemeentehuis, Raadhuisplein 1.',
    'Op het Schoolplein 3 keer gezien, Halverwege 2025.',
    'Dossier 3 van 5, zaak 2024, de casus van 12-03-2026.',
    'Format V-2-3 en zaal B-12.',
    'iemand@werk',
    '@zelfscan',
    'We willen dat alle partners om 9.00 uur bellen; kosten 12.500 euro.',
    '',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('all of it is found, in the order of the text, with its place', () => {
  const text = 'Bel 06-12345678 of mail a@b.nl over 123456782.';
  const all = findPersonalData(text);
  expect(all.map(({ kind }) => kind)).toEqual(['phone', 'email', 'bsn']);
  for (const { start, end, text: part } of all) expect(text.slice(start, end)).toBe(part);
});

const weights = [9, 8, 7, 6, 5, 4, 3, 2];
/** Eight digits with the one behind them that makes a BSN, where there is one. */
const validBsn = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
  .map((digits) => {
    const last = digits.reduce((sum, digit, i) => sum + digit * (weights[i] ?? 0), 0) % 11;
    return last === 10 || digits[0] === 0 ? null : [...digits, last].join('');
  })
  .filter((number) => number !== null);
const words = fc.constantFrom('we zagen', 'hij zei:', 'nummer', '(', 'en dan', '“');

test('every BSN is found between words, and no digit may be changed', () => {
  fc.assert(
    fc.property(validBsn, words, words, (number, left, right) => {
      expect(found(`${left} ${number} ${right}`)).toEqual([['bsn', number]]);
      const spaced = `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`;
      expect(found(`${left} ${spaced}, ${right}`)).toEqual([['bsn', spaced]]);
    }),
  );
  fc.assert(
    fc.property(validBsn, fc.nat(8), fc.integer({ min: 1, max: 9 }), (number, at, add) => {
      const digit = (Number(number[at]) + add) % 10;
      expect(found(`nummer ${number.slice(0, at)}${digit}${number.slice(at + 1)}`)).toEqual([]);
    }),
  );
});

test('about 1 in 11 other numbers passes: a warning, no proof', () => {
  const all = Array.from({ length: 1100 }, (_, i) => String(200_000_000 + i * 97));
  const share = all.filter((number) => found(number).length > 0).length / all.length;
  expect(share).toBeGreaterThan(1 / 13);
  expect(share).toBeLessThan(1 / 9);
});

test('every mobile number is found, however it is spaced', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(
      digits,
      fc.constantFrom('', ' ', '-', '.'),
      fc.constantFrom('06', '+316', '+31 6', '00316'),
      (d, gap, start) => {
        const number = `${start}${gap}${d.join('')}`;
        expect(found(`bel ${number} nu`)).toEqual([['phone', number]]);
      },
    ),
  );
});

test('whatever people write: places fit, do not overlap, and taking them out leaves nothing of them', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '123456782',
      '06-12345678',
      'a@b.nl',
      '1234 AB 12',
      'NL91ABNA0417164300',
      ' ',
      '.',
      'geb. 1-2-1990',
      '112',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      (text) => {
        const all = findPersonalData(text);
        all.forEach((one, i) => {
          expect(text.slice(one.start, one.end)).toBe(one.text);
          expect(one.start).toBeGreaterThanOrEqual(all[i - 1]?.end ?? 0);
          expect(one.end).toBeGreaterThan(one.start);
        });
      },
    ),
    { numRuns: 500 },
  );
});

/** A field takes five times as many: the time grows with the length. */
test.each([
  '1',
  '0',
  ' 1',
  'a',
  'a.',
  "a'",
  '06 ',
  '1.',
  'NL91 ',
  'NL9',
  'a@',
  'a at ',
  '1234 ',
  '1, ab ',
  '+1',
  'geb ',
  'man ',
  'bsn ',
  'mevrouw ',
  'De ',
  'Aa-',
  'A.',
  'school ',
  'straat ',
  "Aa'",
  'Kerkstraat 1 ',
  'dossier ',
  'zaak 1/',
  'GX-412-',
  'geb 1-2-2003, ',
])('a long note, made of “%s”, takes no time', (part) => {
  const started = process.cpuUsage();
  findPersonalData(part.repeat(20_000 / part.length));
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(1000);
});
