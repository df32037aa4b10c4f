import type { Problem } from '@zelfscan/schema';
import listNl from 'texts:list/nl';
import en from 'texts:scan/en';
import nl from 'texts:scan/nl';
import privacyNl from 'texts:privacy/nl';
import { describe, expect, test } from 'vitest';
import { smallInstrument } from '../../../core/src/testing/instrument.js';
import { OwnTexts } from './own-texts.js';
import { textsIn } from './read-texts.js';

/** The texts of a page, and what was told about them. */
function own(given: unknown, language: 'nl' | 'en' = 'nl') {
  const problems: Problem[] = [];
  const texts = new OwnTexts(language, textsIn(given, language), (problem) => problems.push(problem));
  return { texts, problems };
}
const instrument = smallInstrument();

describe('our words', () => {
  test('are changed where the page has a text, and nowhere else', () => {
    const { texts, problems } = own({ nl: { 'scan.start.begin': 'Begin maar', 'scan.start.full': 'Alle {items}' } });
    const words = texts.over('scan', nl);
    expect([words.start.begin, words.start.full(54)]).toEqual(['Begin maar', 'Alle 54']);
    expect([words.start.import, words.fill]).toEqual([nl.start.import, nl.fill]);
    expect(nl.start.begin).toBe('Start de zelfscan');
    expect(texts.over('list', listNl)).toBe(listNl);
    expect(problems).toEqual([]);
  });

  test('can be written within each other as well, also in a list', () => {
    const { texts } = own({ privacy: { wiped: { looked: { 1: 'Caches: leeg' } } }, scan: { close: 'Dicht' } });
    expect(texts.over('scan', nl).close).toBe('Dicht');
    expect(texts.over('privacy', privacyNl).wiped.looked).toEqual([
      privacyNl.wiped.looked[0],
      'Caches: leeg',
      privacyNl.wiped.looked[2],
    ]);
  });

  test('are changed in the language that the text is in; without one that is Dutch', () => {
    const given = { 'scan.close': 'Dicht', en: { 'scan.close': 'Shut' } };
    expect(own(given).texts.over('scan', nl).close).toBe('Dicht');
    expect(own(given, 'en').texts.over('scan', en).close).toBe('Shut');
    expect(own({ 'scan.close': 'Dicht' }, 'en').texts.over('scan', en).close).toBe(en.close);
  });

  test('stay text: markup is not markup', () => {
    expect(own({ 'scan.close': '<b>Dicht</b>' }).texts.over('scan', nl).close).toBe('<b>Dicht</b>');
  });
});

describe('what is wrong is told, with its key, and ours stands there', () => {
  test.each([
    [{ 'scan.start.begn': 'x' }, 'text-unknown', 'scan.start.begn', 'scan.start.begin'],
    [{ 'tabel.x': 'x' }, 'text-unknown', 'tabel.x', 'a key that exists'],
    [{ 'scan.start.full': 'Alles' }, 'text-invalid', 'scan.start.full', 'a text with {items}'],
    [{ 'scan.start.full': '{aantal} {items}' }, 'text-invalid', 'scan.start.full', '{items}'],
    [{ 'scan.close': 3 }, 'text-invalid', 'scan.close', 'a text, or an object'],
    [{ 'scan.close': '' }, 'text-invalid', 'scan.close', 'a text'],
    [{ 'scan.close': 'x'.repeat(5000) }, 'text-invalid', 'scan.close', 'at most 4000'],
    [{ 'scan.constructor': 'x' }, 'text-unknown', 'scan.constructor', 'a key that exists'],
    [{ '__proto__.close': 'x' }, 'text-unknown', '__proto__.close', 'a key that exists'],
  ])('%j', (given, code, key, expected) => {
    const { texts, problems } = own(given);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code, place: `texts: nl.${key}` });
    expect(problems[0]?.expected).toContain(expected);
    expect(texts.over('scan', nl)).toBe(nl);
  });

  test.each([null, 3, 'x', []])('a file that holds %j', (given) => {
    const { texts, problems } = own(given);
    expect(problems.map(({ code, place }) => [code, place])).toEqual([['text-invalid', 'texts']]);
    expect(texts.over('scan', nl)).toBe(nl);
  });
});

describe('an instrument', () => {
  const [first] = instrument.themes[0]?.items ?? [];
  const id = first?.id ?? '';
  const given = { instrument: { [instrument.id]: { items: { [id]: { title: 'Onze naam' } } } } };

  test('has the texts of the page, the same ids and scales, and says so', () => {
    const { texts, problems } = own(given);
    const changed = texts.instrument(instrument);
    expect(changed.themes[0]?.items[0]).toEqual({ ...first, title: 'Onze naam' });
    expect(changed.scales).toEqual(instrument.scales);
    expect(changed.provenance).toBe(
      `${instrument.provenance} Op deze website zijn teksten van deze vragenlijst aangepast bij punt ${id}.`,
    );
    expect(texts.plain(changed)).toBe(instrument);
    expect(texts.instrument(changed)).toEqual(changed);
    expect(problems).toEqual([]);
  });

  test('stays as it is without texts of its own', () => {
    expect(own({ 'instrument.ander.title': 'x' }).texts.instrument(instrument)).toBe(instrument);
  });

  test('can have texts for one version', () => {
    const title = (version: string) =>
      own({ [`instrument.${instrument.id}@${version}.title`]: 'Onze lijst' }).texts.instrument(instrument).title;
    expect([title(instrument.version), title('99.0.0')]).toEqual(['Onze lijst', instrument.title]);
  });

  test('tells once of a text that is not there, or that says whose wording it is', () => {
    const whole = { ...instrument, sources: { B1: 'Bron' } };
    const { texts, problems } = own({ instrument: { [instrument.id]: { titel: 'x', provenance: 'van ons' } } });
    texts.instrument(whole);
    expect(texts.instrument(whole).provenance).toBe(instrument.provenance);
    expect(problems.map(({ code, got }) => [code, got])).toEqual([
      ['text-unknown', '"titel"'],
      ['text-unknown', '"provenance"'],
    ]);
    expect(problems[0]?.expected).toContain('"title"');
  });
});
