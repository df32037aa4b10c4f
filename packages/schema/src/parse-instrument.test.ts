import { describe, expect, test } from 'vitest';
import { parseInstrument } from './parse-instrument.js';
import type { Instrument, Problem } from './index.js';
import { definitionFile, textsFile, type ScaleFiles } from './testing/files.js';

type Break = (definition: ScaleFiles['definition'], texts: ScaleFiles['texts']) => void;

function problemsOf(damage: Break): readonly Problem[] {
  const definition = definitionFile();
  const texts = textsFile();
  damage(definition, texts);
  const parsed = parseInstrument(definition, texts);
  expect(parsed.ok).toBe(false);
  return parsed.ok ? [] : parsed.problems;
}

function parsedOf(change: Break = () => {}): Instrument {
  const definition = definitionFile();
  const texts = textsFile();
  change(definition, texts);
  const parsed = parseInstrument(definition, texts);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const brief = (problems: readonly Problem[]) => problems.map(({ code, place }) => `${code} ${place}`);

describe('an instrument without a fault', () => {
  test('gets its texts at every place', () => {
    const instrument = parsedOf();
    expect(instrument.title).toBe('Proef');
    expect(instrument.themes.map(({ title }) => title)).toEqual(['aap', 'noot']);
    expect(instrument.themes[0]?.items[1]).toEqual({
      id: 'a.2',
      type: 'scale',
      basis: false,
      importance: 2,
      audience: 'team',
      sources: ['B1'],
      title: 'slingeren',
      statement: 'Bij ons gaat slingeren goed.',
      guidance: 'Zo doe je slingeren.',
      anchors: ['eerst', 'dan', 'ten slotte'],
      terms: ['slingeren'],
      guidanceTerms: [],
    });
    expect(instrument.scales.trap?.levels[2]).toEqual({ value: 3, label: 'Ja', meaning: 'helemaal' });
    expect(instrument.scales.trap?.bands[1]).toEqual({ id: 'hoog', from: 2, to: 3, label: 'hoog' });
    expect(instrument.subsets).toEqual([{ id: 'kort', omit: ['a.2'], title: 'Kort' }]);
    expect(instrument.glossary).toEqual({ slingeren: { term: 'Slingeren', text: 'Van tak naar tak gaan.' } });
  });

  test('keeps words that only the guidance explains apart from those of statement and levels', () => {
    const { themes } = parsedOf((_, texts) => {
      texts.items['a.1']!.guidance = 'Wie slingert, komt verder.';
      texts.items['b.1']!.anchors[1] = 'iemand slingert';
      texts.items['b.1']!.guidance = 'Ook hier slingert men.';
    });
    const found = themes
      .flatMap(({ items }) => items)
      .map((item) => [item.id, item.terms, item.type === 'scale' && item.guidanceTerms]);
    expect(found).toEqual([
      ['a.1', [], ['slingeren']],
      ['a.2', ['slingeren'], []],
      ['b.1', ['slingeren'], []],
    ]);
  });

  test('shows the label of an option and keeps its value', () => {
    expect(parsedOf().profile).toEqual([
      { id: 'team', label: 'Team', hint: '', options: null },
      {
        id: 'rol',
        label: 'Rol',
        hint: 'Kies er een.',
        options: [
          { value: 'een', label: 'Eén' },
          { value: 'twee', label: 'Twee' },
        ],
      },
    ]);
  });

  test('takes the value as label where options have no texts', () => {
    const instrument = parsedOf((_, texts) => delete texts.profile.rol?.options);
    expect(instrument.profile[1]?.options?.map(({ label }) => label)).toEqual(['een', 'twee']);
  });

  test('offers no "unknown" and "na" where the scale does not, whatever the texts say', () => {
    const { trap } = parsedOf((definition) =>
      Object.assign(definition.scales.trap!, { unknown: false, notApplicable: false }),
    ).scales;
    expect([trap?.unknown, trap?.notApplicable]).toEqual([null, null]);
  });
});

describe('one fault gives one problem, that names the spot', () => {
  const cases: readonly [expected: string, damage: Break][] = [
    ['band-gap /scales/trap/bands/1', (d) => (d.scales.trap!.bands[1]!.from = 2.5)],
    ['band-gap /scales/trap/bands/0', (d) => (d.scales.trap!.bands[0]!.from = 1.5)],
    ['band-gap /scales/trap/bands', (d) => (d.scales.trap!.bands[1]!.to = 2.9)],
    ['band-overlap /scales/trap/bands/1', (d) => (d.scales.trap!.bands[1]!.from = 1.5)],
    ['instrument-invalid /scales/trap/bands/1', (d) => (d.scales.trap!.bands[1]!.to = 3.5)],
    [
      'duplicate-id /themes/1/items/0/id',
      (d, t) => {
        d.themes[1]!.items[0]!.id = 'a.1';
        delete t.items['b.1'];
      },
    ],
    [
      'duplicate-id /themes/1/id',
      (d, t) => {
        d.themes[1]!.id = 'aap';
        delete t.themes.noot;
      },
    ],
    ['duplicate-id /subsets/1/id', (d) => d.subsets.push({ id: 'kort', omit: [] })],
    ['duplicate-id /profile/2/id', (d) => d.profile.push({ id: 'team', options: null })],
    ['text-missing nl.json/items/a.1', (_, t) => delete t.items['a.1']],
    ['text-missing nl.json/themes/noot', (_, t) => delete t.themes.noot],
    ['text-missing nl.json/audiences/team', (_, t) => delete t.audiences.team],
    ['text-missing nl.json/subsets/kort', (_, t) => delete t.subsets.kort],
    ['text-missing nl.json/profile/rol', (_, t) => delete t.profile.rol],
    ['text-missing nl.json/sources/B1', (_, t) => delete t.sources.B1],
    ['text-missing nl.json/scales/trap', (_, t) => delete t.scales.trap],
    ['text-missing nl.json/scales/trap/bands/hoog', (_, t) => delete t.scales.trap!.bands.hoog],
    ['text-missing nl.json/scales/trap/levels/2', (_, t) => t.scales.trap!.levels.pop()],
    ['text-missing nl.json/scales/trap/unknown', (_, t) => delete t.scales.trap!.unknown],
    ['text-missing nl.json/scales/trap/notApplicable', (_, t) => delete t.scales.trap!.notApplicable],
    ['text-missing nl.json/items/a.1/anchors/2', (_, t) => t.items['a.1']!.anchors.pop()],
    ['text-unknown nl.json/items/a.1/anchors/3', (_, t) => t.items['a.1']!.anchors.push('nog een')],
    ['text-missing nl.json/profile/rol/options/1', (_, t) => t.profile.rol!.options!.pop()],
    ['text-unknown nl.json/profile/rol/options/2', (_, t) => t.profile.rol!.options!.push('Drie')],
    ['text-unknown nl.json/items/z.9', (_, t) => (t.items['z.9'] = t.items['a.1']!)],
    ['text-unknown nl.json/instrument', (_, t) => (t.version = '1.2.1')],
    ['unknown-reference /scale', (d) => (d.scale = 'ladder')],
    ['unknown-reference /themes/1/scale', (d) => (d.themes[1]!.scale = 'toString')],
    [
      'instrument-invalid /themes/1/scale',
      (d) => {
        delete d.scale;
        d.themes[0]!.scale = 'trap';
      },
    ],
    ['instrument-invalid /themes/0/items/1/scale', (d) => Object.assign(d.themes[0]!.items[1]!, { scale: 'trap' })],
    ['instrument-invalid /scales/trap/values', (d) => (d.scales.trap!.values = [1])],
    [
      'instrument-invalid /scales/trap/values',
      (d) => (d.scales.trap!.values = Array.from({ length: 12 }, (_, i) => i)),
    ],
    ['unknown-reference /items/a.2/audience', (d) => (d.themes[0]!.items[1]!.audience = 'buren')],
    ['unknown-reference /items/a.2/sources', (d) => d.themes[0]!.items[1]!.sources.push('B2')],
    ['unknown-reference /subsets/kort/omit', (d) => d.subsets[0]!.omit.push('z.9')],
    ['instrument-invalid /scales/trap/values', (d) => (d.scales.trap!.values = [1, 3, 2])],
    ['instrument-invalid /scales/trap/values', (d) => (d.scales.trap!.values = [1, 1, 2])],
    ['instrument-invalid /version', (d) => (d.version = '1.0')],
    ['instrument-invalid /themes', (d) => (d.themes = [])],
    ['instrument-invalid /scoring/minimumShare', (d) => (d.scoring.minimumShare = 1.5)],
    [
      'instrument-invalid /themes/0/items/0/importance',
      (d) => Object.assign(d.themes[0]!.items[0]!, { importance: 4 }),
    ],
    ['instrument-invalid /themes/0/items/0/type', (d) => Object.assign(d.themes[0]!.items[0]!, { type: 'stars' })],
    ['instrument-invalid texts/items/a.1/statement', (_, t) => (t.items['a.1']!.statement = '')],
    ['instrument-invalid texts/status', (_, t) => Object.assign(t, { status: 'final' })],
    ['instrument-too-new /format', (d) => Object.assign(d, { format: 3 })],
  ];
  test.each(cases)('%s', (expected, damage) => {
    const problems = problemsOf(damage);
    expect(brief(problems)).toEqual([expected]);
    for (const { expected: wanted, got, next } of problems) {
      expect(wanted).not.toBe('');
      expect(got).not.toBe('');
      expect(next).not.toBe('');
    }
  });

  test('a band that ends before it starts is refused', () => {
    expect(brief(problemsOf((d) => (d.scales.trap!.bands[0]!.to = 0.5)))).toContain(
      'instrument-invalid /scales/trap/bands/0',
    );
  });

  test('a scale named after something of Object.prototype is missed in the texts', () => {
    const damage: Break = (d) => {
      Object.assign(d.scales, { constructor: d.scales.trap });
    };
    expect(brief(problemsOf(damage))).toEqual(['text-missing nl.json/scales/constructor']);
  });

  test('a wrong shape says what was expected, not just that it is wrong', () => {
    const [problem] = problemsOf((d) => Object.assign(d, { minutes: ['a', 2] }));
    expect(problem?.place).toBe('/minutes/0');
    expect(problem?.expected).toContain('number');
  });

  test('an unknown key is named', () => {
    const [problem] = problemsOf((d) => Object.assign(d, { colour: 'red' }));
    expect(problem).toMatchObject({ code: 'instrument-invalid', place: '/' });
    expect(problem?.expected).toContain('colour');
  });
});

describe('several faults', () => {
  test('of meaning are all told at once', () => {
    const problems = problemsOf((d, t) => {
      d.scales.trap!.bands[1]!.from = 2.5;
      d.themes[0]!.items[0]!.sources = ['B9'];
      d.themes[0]!.items[1]!.audience = 'buren';
      delete t.items['b.1'];
      t.themes.mies = t.themes.aap!;
    });
    expect(brief(problems)).toEqual([
      'band-gap /scales/trap/bands/1',
      'unknown-reference /items/a.1/sources',
      'unknown-reference /items/a.2/audience',
      'text-unknown nl.json/themes/mies',
      'text-missing nl.json/items/b.1',
    ]);
  });

  test('of shape are told for both files at once', () => {
    const problems = problemsOf((d, t) => {
      Object.assign(d, { languages: [], id: 'met spatie' });
      t.title = '';
    });
    expect(brief(problems)).toEqual([
      'instrument-invalid /id',
      'instrument-invalid /languages',
      'instrument-invalid texts/title',
    ]);
  });

  test('a newer format is told alone: nothing else of it can be judged', () => {
    const problems = problemsOf((d, t) => {
      Object.assign(d, { format: 7, id: 3, novelty: [] });
      t.title = '';
    });
    expect(brief(problems)).toEqual(['instrument-too-new /format']);
    expect(problems[0]).toMatchObject({ got: 'format 7', expected: 'format 2 or lower' });
  });
});
