import { describe, expect, test } from 'vitest';
import type { Definition, Texts } from '../definition.js';
import { detailsOf, withDetails, withoutDetails, type DilemmaItem } from '../index.js';
import { parseInstrument } from '../parse-instrument.js';
import { definitionFile, textsFile } from '../testing/files.js';
import type { DilemmaDefinition, DilemmaTexts } from './dilemma.js';

/** The small instrument with a third theme: a dilemma, on the scale of that theme. */
function files() {
  const definition = definitionFile() as Definition;
  const texts = textsFile() as Texts;
  const item: DilemmaDefinition = {
    id: 'd.1',
    type: 'dilemma',
    phases: ['V', 'S'],
    sources: ['B1'],
  };
  const words: DilemmaTexts = {
    title: 'Open of gedoseerd',
    statement: 'Hoe delen we wat we weten?',
    poles: [
      { title: 'Open', why: 'Dat is eerlijk.', overdone: 'Iemand slingert heen en weer.' },
      { title: 'Gedoseerd', why: 'Dat is veilig.', overdone: 'Er komen geheimen.' },
    ],
    questions: ['Wie loopt gevaar?', 'Wat vertellen we wie?'],
  };
  definition.scales.plek = { values: [1, 2, 3, 4, 5, 6, 7], unknown: true, notApplicable: false, bands: [] };
  texts.scales.plek = {
    levels: [1, 2, 3, 4, 5, 6, 7].map((n) => ({ label: `plek ${n}`, meaning: 'ergens' })),
    unknown: 'Weet ik niet',
    bands: {},
  };
  definition.phases = ['V', 'S'];
  texts.phases = { V: { title: 'Veilig', intro: 'Nu.' }, S: { title: 'Samen', intro: 'Altijd.' } };
  definition.themes.push({ id: 'mies', scale: 'plek', items: [item] });
  texts.themes.mies = { title: 'mies', short: 'mies', intro: 'Over mies.', discuss: 'Wat vinden we van mies?' };
  texts.items['d.1'] = words;
  return { definition, texts, item, words, scale: definition.scales.plek };
}

type Files = ReturnType<typeof files>;

function parsed(change: (all: Files) => unknown = () => {}) {
  const all = files();
  change(all);
  return parseInstrument(all.definition, all.texts);
}

describe('a dilemma without a fault', () => {
  const read = parsed();
  const item = read.ok ? (read.value.themes[2]?.items[0] as DilemmaItem) : undefined;

  test('has two poles, its places, its phases and nothing that only a scale has', () => {
    expect(read.ok ? [] : read.problems).toEqual([]);
    expect(item).toEqual({
      ...files().words,
      id: 'd.1',
      type: 'dilemma',
      positions: 7,
      phases: ['V', 'S'],
      reserve: false,
      sources: ['B1'],
      terms: ['slingeren'],
    });
  });

  test('is in reserve only when its file says so', () => {
    const reserve = parsed(({ item }) => (item.reserve = true));
    expect(reserve.ok && (reserve.value.themes[2]?.items[0] as DilemmaItem).reserve).toBe(true);
  });

  test('stands in a theme with its own scale, in an instrument that tells its phases', () => {
    expect(read.ok && read.value.themes.map(({ scale }) => scale)).toEqual(['trap', 'trap', 'plek']);
    expect(read.ok && read.value.phases).toEqual([
      { id: 'V', title: 'Veilig', intro: 'Nu.' },
      { id: 'S', title: 'Samen', intro: 'Altijd.' },
    ]);
  });

  test('an instrument without phases has none, not an empty list', () => {
    const plain = parseInstrument(definitionFile(), textsFile());
    expect(plain.ok && 'phases' in plain.value).toBe(false);
  });

  test('loses nothing when its details travel apart', () => {
    if (!read.ok) throw new Error('no instrument');
    const apart = withoutDetails(read.value);
    expect(withDetails(apart, detailsOf(read.value))).toEqual(read.value);
    expect((apart.themes[2]?.items[0] as DilemmaItem).poles).toEqual(item?.poles);
  });

  test.each([3, 5, 9])('may have %d places', (count) => {
    const read = parsed(({ scale, texts }) => {
      scale.values = Array.from({ length: count }, (_, i) => i + 1);
      texts.scales.plek!.levels = scale.values.map(() => ({ label: 'x', meaning: 'y' }));
    });
    expect(read.ok && (read.value.themes[2]?.items[0] as DilemmaItem).positions).toBe(count);
  });
});

describe('one fault gives one problem, that names the spot', () => {
  const places = (values: number[]) => (all: Files) => {
    all.scale.values = values;
    all.texts.scales.plek!.levels = values.map(() => ({ label: 'x', meaning: 'y' }));
  };
  const cases: readonly [expected: string, name: string, change: (all: Files) => unknown][] = [
    ['dilemma-poles nl.json/items/d.1/poles', 'one pole', ({ words }) => words.poles.pop()],
    ['dilemma-poles nl.json/items/d.1/poles', 'no poles', ({ words }) => (words.poles = [])],
    ['dilemma-poles nl.json/items/d.1/poles', 'three', ({ words }) => words.poles.push(words.poles[0]!)],
    ['dilemma-positions /scales/plek/values', 'six places', places([1, 2, 3, 4, 5, 6])],
    ['dilemma-positions /scales/plek/values', 'two places', places([1, 2])],
    ['instrument-invalid /scales/plek/values', 'places from 0', places([0, 1, 2])],
    ['instrument-invalid /scales/plek/unknown', 'no unknown', ({ scale }) => (scale.unknown = false)],
    [
      'instrument-invalid /scales/plek/bands',
      'a band',
      ({ scale, texts }) => {
        scale.bands = [{ id: 'goed', from: 1, to: 7 }];
        texts.scales.plek!.bands = { goed: 'goed' };
      },
    ],
    ['unknown-reference /items/d.1/phases', 'a phase that is not there', ({ item }) => item.phases.push('X')],
    [
      'unknown-reference /themes/2/scale',
      'a scale that is not there',
      ({ definition }) => (definition.themes[2]!.scale = 'x'),
    ],
    ['unknown-reference /items/d.1/sources', 'a source that is not there', ({ item }) => item.sources.push('x')],
    ['instrument-invalid /themes/2/items/0/phases', 'no phase', ({ item }) => (item.phases = [])],
    ['instrument-invalid /themes/2/items/0', 'a basis', ({ item }) => Object.assign(item, { basis: true })],
    ['instrument-invalid texts/items/d.1/questions', 'one question', ({ words }) => words.questions.pop()],
    [
      'instrument-invalid texts/items/d.1/poles/1/overdone',
      'a pole that cannot be overdone',
      ({ words }) => delete (words.poles[1] as Partial<DilemmaTexts['poles'][number]>).overdone,
    ],
    ['text-missing nl.json/items/d.1', 'no texts', ({ texts }) => delete texts.items['d.1']],
    ['text-missing nl.json/phases/S', 'a phase without words', ({ texts }) => delete texts.phases?.S],
    ['text-unknown nl.json/phases/X', 'words without a phase', ({ texts }) => (texts.phases!.X = texts.phases!.S!)],
    ['duplicate-id /phases/2', 'a phase twice', ({ definition }) => definition.phases?.push('V')],
  ];
  test.each(cases)('%s: %s', (expected, _, change) => {
    const read = parsed(change);
    expect(read.ok ? [] : read.problems.map(({ code, place }) => `${code} ${place}`)).toEqual([expected]);
  });

  test('of a scale that two dilemmas share is told once', () => {
    const read = parsed((all) => {
      places([1, 2, 3, 4])(all);
      all.definition.themes[2]?.items.push({ ...all.item, id: 'd.2' });
      all.texts.items['d.2'] = { ...all.words, title: 'Nog een' };
    });
    expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual(['dilemma-positions']);
  });

  test('texts of another answer type are named by what is missing', () => {
    const read = parsed(({ texts }) => (texts.items['d.1'] = texts.items['a.1']!));
    const told = read.ok ? [] : read.problems.map(({ place }) => place);
    expect(told).toContain('texts/items/d.1/poles');
  });
});
