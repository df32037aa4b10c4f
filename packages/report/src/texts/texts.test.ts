import { describe, expect, it } from 'vitest';
import cardFormEn from 'texts:cardForm/en';
import cardFormNl from 'texts:cardForm/nl';
import cardEn from 'texts:cardReport/en';
import cardNl from 'texts:cardReport/nl';
import formEn from 'texts:form/en';
import formNl from 'texts:form/nl';
import en from 'texts:report/en';
import nl from 'texts:report/nl';
import sessionEn from 'texts:sessionReport/en';
import sessionNl from 'texts:sessionReport/nl';

describe('the words of files', () => {
  it('keep the places for numbers in the foot of a page', () => {
    for (const { page } of [nl, en, sessionNl, sessionEn, cardNl, cardEn, formNl, formEn, cardFormNl, cardFormEn]) {
      expect(page).toMatch(/\{page\}.*\{pages\}/);
    }
  });

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
