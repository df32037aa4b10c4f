import { describe, expect, test } from 'vitest';
import { detailsOf, mapTexts, parseInstrument, withDetails, withoutDetails } from '../index.js';
import { openQuestionFiles } from '../testing/open-question.js';

type Files = ReturnType<typeof openQuestionFiles>;

function parsed(change: (files: Files) => unknown = () => {}) {
  const files = openQuestionFiles();
  change(files);
  return parseInstrument(files.definition, files.texts);
}
const problemsOf = (change: (files: Files) => unknown) => {
  const read = parsed(change);
  return read.ok ? [] : read.problems.map(({ code, place }) => `${code} ${place}`);
};

describe('an open question', () => {
  const read = parsed();
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const instrument = read.value;

  test('has its words, and nothing that only a scale has', () => {
    expect(instrument.themes[0]?.items[2]).toEqual({
      id: 'a.3',
      type: 'text',
      title: 'Anders doen',
      statement: 'Wat doen jullie anders?',
      guidance: 'Wie slingert, schrijft.',
      sources: [],
      terms: [],
      guidanceTerms: ['slingeren'],
    });
  });

  test('needs no scale: a theme of open questions has none', () => {
    expect(instrument.themes.map(({ scale }) => scale)).toEqual(['trap', 'trap', null]);
    expect(problemsOf(({ definition }) => delete definition.scale)).toEqual([
      'instrument-invalid /themes/0/scale',
      'instrument-invalid /themes/1/scale',
    ]);
  });

  test('loses nothing when its details travel apart, and takes other words', () => {
    expect(withDetails(withoutDetails(instrument), detailsOf(instrument))).toEqual(instrument);
    expect(mapTexts(instrument, (key) => key).themes[0]?.items[2]).toMatchObject({
      title: 'items.a.3.title',
      statement: 'items.a.3.statement',
      guidance: 'items.a.3.guidance',
    });
  });

  test.each([
    [
      'instrument-invalid texts/items/a.3/guidance',
      ({ texts }) => Object.assign(texts.items['a.3']!, { guidance: '' }),
    ],
    [
      'instrument-invalid /themes/0/items/2',
      ({ definition }) => Object.assign(definition.themes[0]!.items[2]!, { basis: true }),
    ],
    [
      'instrument-invalid texts/items/a.3/',
      ({ texts }) => Object.assign(texts.items['a.3']!, { anchors: ['eerst', 'dan', 'later'] }),
    ],
  ] satisfies [string, (files: Files) => unknown][])('%s', (expected, change) => {
    expect(problemsOf(change)).toEqual([expected]);
  });
});
