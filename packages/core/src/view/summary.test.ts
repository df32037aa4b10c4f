import { describe, expect, test } from 'vitest';
import { smallInstrument } from '../testing/instrument.js';
import { sessionWith, type Answers } from '../testing/sessions.js';
import { resultView } from './result-view.js';
import { en, nl } from '../testing/wording.js';

const instrument = smallInstrument();
const summary = (answers: Answers, wording = nl) => resultView(instrument, sessionWith(answers), wording).summary;
const all = (ids: readonly string[], value: number | 'unknown') => Object.fromEntries(ids.map((id) => [id, value]));
const one = ['1.1', '1.2', '1.3', '1.4', '1.5'];
const two = ['2.1', '2.2', '2.3', '2.4'];

describe('the summary', () => {
  test('of nothing answered claims nothing', () => {
    expect(summary({})).toEqual([
      'Er zijn nog te weinig scores voor een gemiddelde. Nu zijn 0 van de 10 punten ingevuld.',
    ]);
  });

  test('with one theme compares nothing', () => {
    expect(summary({ '3.1': 2 })).toEqual(['Nog open: 9 punten.']);
  });

  test('of everything at the highest level names no theme with room to grow', () => {
    expect(summary({ ...all(one, 4), ...all(two, 4), '3.1': 4 })).toEqual(['Alle thema’s met een score staan op 4,0.']);
  });

  test('of themes that are all equally low names none of them as the weakest', () => {
    expect(summary({ ...all(one, 2), ...all(two, 2) })).toContain('Alle thema’s met een score staan op 2,0.');
    expect(summary({ ...all(one, 2), ...all(two, 2) }).join(' ')).not.toContain('De meeste ruimte');
  });

  test('of only ‘weet ik niet’ says why there is no mean', () => {
    const answers = { ...all(one, 'unknown'), ...all(two, 'unknown'), '3.1': 'unknown' as const };
    expect(summary(answers)[0]).toBe(
      'Er zijn te weinig scores voor een gemiddelde: vaak is ‘weet ik niet’ of ‘niet van toepassing’ gekozen.',
    );
  });

  test('names strong and weakest theme, flags, gaps and what is open', () => {
    expect(summary({ ...all(one, 4), '2.1': 1, '2.2': 1, '2.3': 3, '3.1': 'unknown' })).toEqual([
      'Jullie staan stevig op signaleren.',
      'De meeste ruimte is er bij Veilig Thuis (1,7), vooral bij: Veilig Thuis om advies vragen en GI’s aan tafel.',
      'Eén punt moet eerst op orde.',
      'Bij 1 van de 10 punten is het antwoord: weet ik niet.',
      'Nog open: 1 punt.',
    ]);
  });

  test('in English', () => {
    expect(summary({ ...all(one, 4), '2.1': 1, '2.2': 3, '2.4': 1, '3.1': 'unknown' }, en)).toEqual([
      'You stand firm on signaleren.',
      'There is most room to grow at Veilig Thuis (1.7), above all at: Veilig Thuis om advies vragen and a clear task.',
      'One item must be put in order first.',
      'For 1 of 10 items the answer is: I don’t know.',
      'Still open: 1 item.',
    ]);
  });
});

describe('inside a sentence', () => {
  /** The sentence about the weakest items, with only this item of theme "Veilig Thuis" at the lowest level. */
  const sentence = (id: string, weak: readonly string[], strong: readonly string[]) =>
    summary({ ...all(strong, 4), ...all(weak, 3), [id]: 1 }).find((text) => text.includes('vooral bij'));

  test.each([
    ['a word', '1.3', 'vooral bij: zorgen bespreken.'],
    ['an abbreviation', '1.2', 'vooral bij: GGZ en huisarts.'],
  ])('%s of theme "Signaleren"', (_, id, ending) => {
    expect(sentence(id, one, two)).toBe(`De meeste ruimte is er bij signaleren (2,6), ${ending}`);
  });

  test.each([
    ['a name', '2.1', 'vooral bij: Veilig Thuis om advies vragen.'],
    ['an abbreviation with an ending', '2.2', 'vooral bij: GI’s aan tafel.'],
    ['an abbreviation with signs', '2.3', 'vooral bij: MDA++ inzetten.'],
    ['a word of one letter', '2.4', 'vooral bij: a clear task.'],
  ])('%s of theme "Veilig Thuis"', (_, id, ending) => {
    expect(sentence(id, two, one)).toBe(`De meeste ruimte is er bij Veilig Thuis (2,5), ${ending}`);
  });
});
