import { resultView, startSession, type Session } from '@zelfscan/core';
import { nl as wording } from '../../core/src/testing/wording.js';
import type { Instrument } from '@zelfscan/schema';
import { describe, expect, test } from 'vitest';
import { instrumentOn, scaleCases } from '../../schema/src/testing/scales.js';
import { buildForm } from './build-form.js';
import { buildReport } from './build-report.js';
import { renderHtml } from './formats/html/index.js';
import formNl from 'texts:form/nl';
import nl from 'texts:report/nl';
import tablesNl from 'texts:tables/nl';
import { buildScanTables } from './tables/scan.js';
import { blocksOf, under } from './testing/blocks.js';

const at = '2026-03-02T09:30:00.000Z';

/** Every item at the highest level of its scale. */
function highest(instrument: Instrument): Session {
  const responses = instrument.themes.flatMap(({ scale, items }) =>
    items.map(({ id }) => {
      const value = instrument.scales[scale ?? '']?.levels.at(-1)?.value ?? null;
      return [id, { value, note: '', at }] as const;
    }),
  );
  return {
    ...startSession(instrument, { id: 's', at, name: 'Proef' }),
    responses: Object.fromEntries(responses),
  };
}

function made(name: keyof typeof scaleCases) {
  const instrument = instrumentOn(scaleCases[name]);
  const session = highest(instrument);
  const view = resultView(instrument, session, wording);
  const options = { date: at, organisation: '' };
  return {
    instrument,
    view,
    document: buildReport(view, nl, options),
    tables: buildScanTables({ instrument, session, view }, tablesNl, options),
  };
}

const names = Object.keys(scaleCases) as (keyof typeof scaleCases)[];

describe.each(names)('%s, all at the highest level', (name) => {
  const { document, view, tables } = made(name);

  test('the radar has every theme at its end, inside its frame', () => {
    const [radar] = blocksOf(document.blocks, 'radar');
    expect(radar?.axes.map(({ place }) => place)).toEqual(view.themes.map(() => 1));
    const html = renderHtml(document);
    const dots = [...html.matchAll(/class="dot" cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(dots).toHaveLength(view.themes.length);
    for (const [x = 0, y = 0] of dots) expect(Math.hypot(x - 320, y - 176)).toBeCloseTo(120, 0);
  });

  test('every answer is drawn as the highest of its scale', () => {
    const fills = [
      ...blocksOf(document.blocks, 'answer').map(({ fill }) => fill),
      ...(blocksOf(document.blocks, 'bars')[0]?.rows ?? []).flatMap(({ stretches }) =>
        stretches.map(({ fill }) => fill),
      ),
    ];
    expect(fills.length).toBeGreaterThan(view.themes.length);
    for (const fill of fills) {
      if (fill?.kind !== 'level') throw new Error(`${fill?.kind} is no level`);
      expect(fill.rank).toBe(fill.of - 1);
    }
  });

  test('no sentence names room to grow, in the document or in the workbook', () => {
    const told = JSON.stringify([document.blocks, tables.sheets]);
    expect(told).not.toMatch(/De meeste ruimte/);
    expect(told).toContain('Alle thema’s met een score staan op');
  });
});

test('the caption has the numbers of the scale that all themes share', () => {
  const caption = (name: keyof typeof scaleCases) => blocksOf(made(name).document.blocks, 'radar')[0]?.caption;
  expect(caption('two levels')).toContain('0 (niveau 0)');
  expect(caption('two levels')).toContain('1 (niveau 1)');
  expect(caption('eleven levels')).toContain('10 (niveau 10)');
  expect(caption('four themes on three scales')).toBe(
    'Het gemiddelde per thema. Het midden is het laagste niveau, de buitenste rand is het hoogste niveau.',
  );
});

describe('themes on other scales', () => {
  const { document, instrument, tables } = made('four themes on three scales');

  test('have a key of the ends, and each scale explained with its themes', () => {
    const legend = blocksOf(document.blocks, 'bars')[0]?.legend;
    expect(legend?.map(({ label, fill }) => [label, fill])).toEqual([
      ['Het laagste niveau', { kind: 'level', rank: 0, of: 2 }],
      ['Het hoogste niveau', { kind: 'level', rank: 1, of: 2 }],
    ]);
    const method = under(document.blocks, 'Zo zijn de scores gemaakt');
    expect(
      blocksOf(method, 'key-values')
        .slice(0, 3)
        .map(({ entries }) => entries.length),
    ).toEqual([5, 3, 11]);
    expect(blocksOf(method, 'paragraph').map(({ text }) => text)).toContain('Over visie; Over leren');
  });

  test('have each their own levels on the paper form', () => {
    const form = buildForm(instrument, formNl, {});
    expect(blocksOf(form.blocks, 'form-item').map(({ levels }) => levels.length)).toEqual([
      5, 5, 5, 3, 3, 3, 11, 11, 11, 5, 5, 5,
    ]);
    expect(blocksOf(under(form.blocks, formNl.levels), 'key-values').map(({ entries }) => entries.length)).toEqual([
      5, 3, 12,
    ]);
  });

  test('have figures with their scale, and one column for each number', () => {
    const sheet = (id: string) => tables.sheets.find((one) => one.id === id);
    expect(sheet('distribution')?.columns.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Niveau 0', 'Niveau 3', 'Niveau 10']),
    );
    expect(sheet('distribution')?.columns).toHaveLength(1 + 11 + 4);
    expect(sheet('answers')?.columns.some((column) => 'choices' in column)).toBe(false);
    expect(sheet('summary')?.rows.map((row) => row[1])).toMatchObject([5, 3, 10, 5].map((value) => ({ value })));
  });
});
