import { describe, expect, test } from 'vitest';
import { keptApart, sameSite } from './neighbours.js';

describe('one site', () => {
  test.each([
    ['https://gemeente.nl', 'https://gemeente.nl', true],
    ['https://www.gemeente.nl', 'https://zelfscan.gemeente.nl', true],
    ['https://gemeente.nl:8443', 'https://gemeente.nl', true],
    ['http://gemeente.nl', 'https://gemeente.nl', false],
    ['https://gemeente.nl', 'https://regio.nl', false],
    ['https://gemeente.nl', 'https://gemeente.nl.elders.example', false],
    ['http://127.0.0.1:80', 'http://10.0.0.1:80', false],
    ['http://localhost:1', 'http://127.0.0.1:1', false],
    ['null', 'https://gemeente.nl', false],
  ])('%s and %s: %s', (one, other, same) => expect(sameSite(one, other)).toBe(same));
});

describe('kept apart', () => {
  const here = 'https://zelfscan.gemeente.nl';
  test('when any page around is of another site', () => {
    expect(keptApart({ here, around: ['https://intranet.gemeente.nl', 'https://portaal.example'], access: true })).toBe(
      true,
    );
    expect(keptApart({ here, around: ['https://intranet.gemeente.nl'], access: false })).toBe(false);
  });
  test('when nothing is known of the page around, by what the browser says', () => {
    expect(keptApart({ here, around: [], access: false })).toBe(true);
    expect(keptApart({ here, around: [], access: true })).toBe(false);
    expect(keptApart({ here, around: [], access: null })).toBe(false);
  });
  test('when the browser does not tell which page is around, by who greets and by what the browser says', () => {
    const intranet = 'https://intranet.gemeente.nl';
    expect(keptApart({ here, around: ['null'], access: true })).toBe(false);
    expect(keptApart({ here, around: ['null'], access: false })).toBe(true);
    expect(keptApart({ here, around: ['null', intranet], access: true })).toBe(false);
    expect(keptApart({ here, around: ['null', 'https://portaal.example'], access: true })).toBe(true);
    // The page around is of the same site, and one further up need not be.
    expect(keptApart({ here, around: ['null', 'null', intranet], access: false })).toBe(true);
  });
});
