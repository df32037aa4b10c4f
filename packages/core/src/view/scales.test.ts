import type { Instrument } from '@zelfscan/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instrumentOn, scaleCases } from '../../../schema/src/testing/scales.js';
import { scaleOf } from '../items/scale.js';
import { scoreSession } from '../scoring/score-session.js';
import { itemsOf, startSession, type Session } from '../session.js';
import { at } from '../testing/sessions.js';
import { en, nl } from '../testing/wording.js';
import { resultView } from './result-view.js';

/** A session in which every item has the level at this rank; from the end where it is below zero. */
function answered(instrument: Instrument, rankOf: (itemId: string, i: number) => number): Session {
  const session = startSession(instrument, { id: 's', at, name: 'Proef' });
  const responses = itemsOf(instrument, session).map(({ id }, i) => {
    const { levels } = scaleOf(instrument, { id });
    return [id, { value: levels.at(rankOf(id, i))?.value ?? null, note: '', at }] as const;
  });
  return { ...session, responses: Object.fromEntries(responses) };
}

const mixed = instrumentOn(scaleCases['four themes on three scales']);

describe.each(Object.entries(scaleCases))('%s', (_, themes) => {
  const instrument = instrumentOn(themes);

  test('at the highest level: every theme at its end, and no room named anywhere', () => {
    for (const wording of [nl, en]) {
      const view = resultView(
        instrument,
        answered(instrument, () => -1),
        wording,
      );
      expect(view.themes.map(({ place }) => place)).toEqual(view.themes.map(() => 1));
      expect(view.summary).toHaveLength(1);
      expect(view.summary[0]).toMatch(/^(Alle thema’s met een score staan op|All themes with a score stand at)/);
      expect(view.suggestions).toEqual([]);
    }
  });

  test('at the lowest level: every theme in the middle, and all are as low', () => {
    const view = resultView(
      instrument,
      answered(instrument, () => 0),
      nl,
    );
    expect(view.themes.map(({ place }) => place)).toEqual(view.themes.map(() => 0));
    expect(view.summary.join(' ')).not.toContain('De meeste ruimte');
    expect(view.strengths).toEqual([]);
    expect(view.flags).toHaveLength(view.total);
  });

  test('the bars have each level of their own scale, and count every answer', () => {
    const view = resultView(
      instrument,
      answered(instrument, () => -1),
      nl,
    );
    for (const theme of view.themes) {
      const counted = theme.parts.filter(({ count }) => count > 0);
      expect(theme.parts).toHaveLength(theme.levels.length + 3);
      const { length: of } = theme.levels;
      const fill = { kind: 'level', rank: of - 1, of };
      expect(counted).toEqual([
        { key: String(theme.levels.at(-1)?.value), fill, label: theme.levels.at(-1)?.label, count: 3 },
      ]);
    }
  });

  test('the legend has each level once, in the looks of the bars; of several scales the ends', () => {
    const { legend, scales, radar } = resultView(
      instrument,
      answered(instrument, () => -1),
      nl,
    );
    const fills = legend.flatMap(({ fill }) => (fill.kind === 'level' ? [[fill.rank, fill.of]] : []));
    const [{ levels } = { levels: [] }, ...others] = scales;
    if (others.length) {
      expect(fills).toEqual([
        [0, 2],
        [1, 2],
      ]);
      expect(legend.slice(0, 2).map(({ label }) => label)).toEqual([radar.low, radar.high]);
    } else expect(fills).toEqual(levels.map((_, rank) => [rank, levels.length]));
    expect(legend.filter(({ fill }) => fill.kind !== 'level')).toHaveLength(3);
  });
});

test('with one scale, the radar has a ring with its number for every level', () => {
  for (const name of ['two levels', 'seven levels', 'eleven levels'] as const) {
    const instrument = instrumentOn(scaleCases[name]);
    const { radar, scales } = resultView(
      instrument,
      answered(instrument, () => 0),
      nl,
    );
    const values = scaleCases[name].visie.map(String);
    expect(radar.rings.map(({ label }) => label)).toEqual(values);
    expect([radar.rings[0]?.place, radar.rings.at(-1)?.place]).toEqual([0, 1]);
    expect([radar.low, radar.high]).toEqual([values[0], values.at(-1)]);
    expect(scales).toHaveLength(1);
  }
});

describe('themes on other scales', () => {
  test('have a radar without numbers, and scores that say out of how much', () => {
    const view = resultView(
      mixed,
      answered(mixed, () => -1),
      nl,
    );
    expect(view.radar.rings.map(({ place, label }) => [place, label])).toEqual([
      [0, ''],
      [0.5, ''],
      [1, ''],
    ]);
    expect([view.radar.low, view.radar.high]).toEqual(['het laagste niveau', 'het hoogste niveau']);
    expect(view.themes.map(({ scoreText }) => scoreText)).toEqual([
      '5,0 van 5',
      '3,0 van 3',
      '10,0 van 10',
      '5,0 van 5',
    ]);
    expect(view.summary).toEqual(['Alle thema’s met een score staan op het hoogste niveau.']);
    expect(view.scales.map(({ levels, themes }) => [levels.length, themes])).toEqual([
      [5, ['Over visie', 'Over leren']],
      [3, ['Over uitvoering']],
      [11, ['Over samen']],
    ]);
  });

  test('compare by place: 5 of 10 is lower than 3 of 4 steps, though the number is higher', () => {
    const view = resultView(
      mixed,
      answered(mixed, (id) => (id.startsWith('samen') ? 5 : id.startsWith('uit') ? 2 : 3)),
      nl,
    );
    expect(view.themes.map(({ score, place }) => [score, place])).toEqual([
      [4, 0.75],
      [3, 1],
      [5, 0.5],
      [4, 0.75],
    ]);
    expect(view.summary[0]).toContain('De meeste ruimte is er bij samen (5,0 van 10)');
    expect(view.suggestions[0]?.id).toBe('samen.1');
    expect(view.suggestions[0]?.explanation).toContain('Belang 3 × afstand 0,5 = 1,5.');
  });

  test('that stand as high somewhere between the ends, are not told apart', () => {
    const half = answered(mixed, (id) => (id.startsWith('samen') ? 5 : id.startsWith('uit') ? 1 : 2));
    expect(resultView(mixed, half, nl).summary).toEqual([]);
  });
});

describe('for any scales', () => {
  const scale = fc
    .uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 11 })
    .map((values) => values.toSorted((a, b) => a - b));
  const given = fc.tuple(
    fc.array(scale, { minLength: 3, maxLength: 5 }),
    fc.array(fc.nat(), { minLength: 15, maxLength: 15 }),
  );
  const session = given.map(([scales, ranks]) => {
    const instrument = instrumentOn(Object.fromEntries(scales.map((values, t) => [`t${t}`, values])));
    const rankOf = (id: string, i: number) => (ranks[i] ?? 0) % scaleOf(instrument, { id }).levels.length;
    return { instrument, session: answered(instrument, rankOf) };
  });

  test('places lie within 0 and 1, in the order of the scores of one scale, and name the weakest theme', () => {
    fc.assert(
      fc.property(session, ({ instrument, session }) => {
        const view = resultView(instrument, session, nl);
        const places = view.themes.map(({ place }) => place ?? NaN);
        expect(places.every((place) => place >= 0 && place <= 1)).toBe(true);
        for (const one of view.themes) {
          for (const other of view.themes.filter(({ levels }) => levels === one.levels)) {
            expect(Math.sign((one.place ?? 0) - (other.place ?? 0))).toBe(
              Math.sign((one.score ?? 0) - (other.score ?? 0)),
            );
          }
        }
        const lowest = view.themes[places.indexOf(Math.min(...places))];
        const told = view.summary.find((sentence) => sentence.startsWith('De meeste ruimte'));
        if (told) expect(told).toContain(`bij ${lowest?.short} (`);
        else expect(new Set(places).size).toBe(1);
      }),
    );
  });

  test('a higher answer never lowers the place of its theme', () => {
    fc.assert(
      fc.property(session, fc.nat(), ({ instrument, session }, at) => {
        const items = itemsOf(instrument, session);
        const { id } = items[at % items.length]!;
        const { levels } = scaleOf(instrument, { id });
        const places = levels.map(({ value }) => {
          const responses = { ...session.responses, [id]: { value, note: '', at: session.updatedAt } };
          const theme = instrument.themes.findIndex(({ items }) => items.some((item) => item.id === id));
          return scoreSession(instrument, { ...session, responses }).themes[theme]?.place ?? NaN;
        });
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(new Set(places).size).toBe(levels.length);
      }),
    );
  });
});
