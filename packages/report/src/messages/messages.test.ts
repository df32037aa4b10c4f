import { describe, expect, it } from 'vitest';
import { cardEn, sessionEn } from './dilemma-en.js';
import { cardNl, sessionNl } from './dilemma-nl.js';
import { en } from './en.js';
import { cardFormEn, formEn } from './form-en.js';
import { cardFormNl, formNl } from './form-nl.js';
import { nl } from './nl.js';

/** The path of every text or function. */
const paths = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => paths(inner, `${path}.${key}`))
    : [path];

const pairs = [
  ['of a scan', nl, en],
  ['of a session', sessionNl, sessionEn],
  ['of a card', cardNl, cardEn],
  ['of a form', formNl, formEn],
  ['of a form of a card', cardFormNl, cardFormEn],
] as const;

describe.each(pairs)('the messages %s', (_, dutch, english) => {
  it('say the same things in both languages', () => {
    expect(paths(english).sort()).toEqual(paths(dutch).sort());
  });

  it('have no empty texts', () => {
    const texts = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [value];
    for (const text of [...texts(dutch), ...texts(english)]) {
      if (typeof text === 'string') expect(text.trim()).not.toBe('');
    }
  });

  it('keep the places for numbers in the foot of a page', () => {
    for (const { page } of [dutch, english]) expect(page).toMatch(/\{page\}.*\{pages\}/);
  });
});

describe('the messages', () => {
  it('say in every report about dilemmas whom to call', () => {
    for (const { safety } of [sessionNl, sessionEn, cardNl, cardEn, cardFormNl, cardFormEn]) {
      expect(safety.title).toContain('112');
      expect(safety.text).toContain('Veilig Thuis: 0800-2000');
    }
  });

  it('keep a date without a time on its day, in every time zone', () => {
    const zone = process.env['TZ'];
    for (const place of ['Pacific/Auckland', 'America/Los_Angeles', 'Europe/Amsterdam']) {
      process.env['TZ'] = place;
      expect(nl.day('2026-11-22')).toBe('22 november 2026');
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(en.day('2026-11-22')).toBe('22 November 2026');
  });

  it('tell those who fill in a form to write no names', () => {
    for (const { howTo } of [formNl, cardFormNl]) expect(howTo.steps.join(' ')).toMatch(/geen namen/);
    for (const { howTo } of [formEn, cardFormEn]) expect(howTo.steps.join(' ')).toMatch(/not write names|no names/);
  });

  it('count one in the singular', () => {
    expect(nl.theme.given(1, 7)).toBe('1 van de 7 punten telt mee');
    expect(en.theme.given(2, 7)).toBe('2 of 7 items count');
  });
});
