import { readScanFile } from '@zelfscan/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallCard } from '../../../../core/src/testing/card.js';
import { smallInstrument } from '../../../../core/src/testing/instrument.js';
import { anySession, sessionWith } from '../../../../core/src/testing/sessions.js';
import tablesEn from 'texts:tables/en';
import tablesNl from 'texts:tables/nl';
import { buildCardTables } from '../../tables/card.js';
import { buildScanTables } from '../../tables/scan.js';
import { at, cardSource, filledSession, scanSource } from '../../testing/tables.js';
import { instrument } from '../../testing/instrument.js';
import { renderXlsx } from './index.js';
import { readXlsxScan } from './read-scan.js';

/** Any UTF-16, also halves of a character. */
const anyUnits = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });

const small = smallInstrument();

/** Signs that mean something in XML, in a spreadsheet, or in the way in which either writes what it cannot hold. */
const sly = fc.string({
  unit: fc.constantFrom(...'=+-@\t\r\n \'"<>&;_x00041Dé★😀', '\u0000', '\ufffe', '\ud800', '\udc00', '_x000D_'),
});

async function back(bytes: Uint8Array, of = small) {
  const read = await readXlsxScan(bytes);
  return read.ok ? readScanFile(of, read.content) : read;
}

describe('a scan', () => {
  test('comes back as it was, whatever people wrote', async () => {
    await fc.assert(
      fc.asyncProperty(
        anySession(fc.oneof(fc.string({ unit: 'grapheme' }), anyUnits, sly)),
        fc.constantFrom(tablesNl, tablesEn),
        async (session, messages) => {
          const bytes = await renderXlsx(buildScanTables(scanSource(session, small), messages, { date: at }));
          expect(await back(bytes)).toEqual({ ok: true, session });
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  test('comes back when it is full', async () => {
    const session = filledSession();
    const bytes = await renderXlsx(
      buildScanTables(scanSource(session), tablesNl, { date: at, organisation: 'Gemeente' }),
    );
    expect(await back(bytes, instrument)).toEqual({ ok: true, session });
  });

  test('comes back with texts that do not fit in a cell', async () => {
    const long = `${'Zo lang is een toelichting nooit. 😀'.repeat(3000)}`.slice(0, 100_000);
    const session = sessionWith(
      { '1.1': 2, '1.2': 'unknown' },
      { name: long, profile: { team: long }, priorities: [{ itemId: '1.1', action: long, owner: '', due: long }] },
    );
    const noted = { ...session, responses: { ...session.responses, '2.1': { value: null, note: long, at } } };
    const bytes = await renderXlsx(buildScanTables(scanSource(noted, small), tablesNl, { date: at }));
    expect(await back(bytes)).toEqual({ ok: true, session: noted });
  });

  test('takes over names that every object has', async () => {
    const profile = JSON.parse('{"__proto__":"x","constructor":"y","toString":"z"}') as Record<string, string>;
    const session = sessionWith({ '1.1': 2 }, { profile });
    const read = await back(await renderXlsx(buildScanTables(scanSource(session, small), tablesNl, { date: at })));
    expect(read.ok && Object.entries(read.session.profile)).toEqual(Object.entries(profile));
    expect(read.ok && Object.getPrototypeOf(read.session.profile)).toBe(Object.prototype);
  });

  test('says when an answer was added without a moment', async () => {
    const tables = buildScanTables(scanSource(sessionWith({ '1.1': 2 }), small), tablesNl, {
      date: '2027-01-01T00:00:00.000Z',
    });
    const sheets = tables.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.filter(([key]) => !(key?.kind === 'name' && key.text === 'at.1.1')),
    }));
    const read = await back(await renderXlsx({ ...tables, sheets }));
    expect(read.ok && read.session.responses['1.1']).toEqual({ value: 2, note: '', at: '2027-01-01T00:00:00.000Z' });
  });
});

describe('a card', () => {
  const card = smallCard();
  test('comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(
          ...['aap', 'noot', 'mies', 'wim', 'zus', 'extra'].map(() =>
            fc.option(
              fc.record({
                value: fc.option(fc.oneof(fc.integer({ min: 1, max: 7 }), fc.constant('unknown' as const)), {
                  nil: null,
                }),
                note: fc.oneof(fc.string(), sly),
                at: fc.constant(at),
              }),
              { nil: undefined },
            ),
          ),
        ),
        async (all) => {
          const ids = ['aap', 'noot', 'mies', 'wim', 'zus', 'extra'];
          const responses = Object.fromEntries(ids.flatMap((id, i) => (all[i] ? [[id, all[i]]] : [])));
          const session = { ...sessionWith({}, { instrumentId: 'kaart', profile: {} }), responses };
          const bytes = await renderXlsx(buildCardTables(cardSource(session, card), tablesNl, { date: at }));
          expect(await back(bytes, card)).toEqual({ ok: true, session });
        },
      ),
      { numRuns: 20 },
    );
  }, 30_000);
});
