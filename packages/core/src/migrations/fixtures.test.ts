import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseInstrument, type Instrument } from '../../../schema/src/index.js';
import { readGroupFile } from '../group-session/group-file.js';
import { migrate, type Step } from '../migrate.js';
import { toRecords, type StoredScan } from '../record.js';
import { readRecord, readSummary } from '../record-read.js';
import { readScanFile } from '../scan-file.js';
import { groupFileFormat, recordFormat, scanFileFormat } from './formats.js';
import { groupFileSteps, recordSteps, scanFileSteps } from './index.js';

const root = new URL('./fixtures/', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, root), 'utf8');
const names = readdirSync(root).filter((name) => name !== 'frozen.json');
const frozen = JSON.parse(text('frozen.json')) as Readonly<Record<string, string>>;

/** A published instrument: it never changes, so that what a fixture answers stays there to be asked. */
function published(id: string): Instrument {
  const folder = new URL(`../../../instruments/${id}/1.0.0/`, import.meta.url);
  const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  const parsed = parseInstrument(json('instrument.json'), json('nl.json'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
const zelfscan = published('kwaliteitskader-zelfscan');
const card = published('mda-dilemmakaart');

/** A kind of what is kept, and how a fixture of it is read: what is in there, each with its format. */
interface Kind {
  readonly newest: number;
  readonly steps: readonly Step<unknown>[];
  stored(name: string): readonly { readonly format: unknown; readonly value: unknown }[];
}
const stepsOf = (steps: readonly unknown[]) => steps as readonly Step<unknown>[];
const formatOf = (value: unknown) => (value as { format?: unknown }).format;
const wholeFile = (name: string) => [JSON.parse(text(name))].map((value) => ({ format: formatOf(value), value }));
const records = (name: string) => JSON.parse(text(name)) as readonly StoredScan[];

const kinds: Readonly<Record<string, Kind>> = {
  record: {
    newest: recordFormat,
    steps: stepsOf(recordSteps),
    stored: (name) => records(name).map((value) => ({ format: formatOf(value.scan), value })),
  },
  'scan-file': { newest: scanFileFormat, steps: stepsOf(scanFileSteps), stored: wholeFile },
  'group-file': { newest: groupFileFormat, steps: stepsOf(groupFileSteps), stored: wholeFile },
};

/** The formats of a kind that no fixture went through the step of; the newest has none. */
function neverRan(kind: Kind, fixtures: readonly string[]): number[] {
  const ran = new Set<number>();
  const watched = kind.steps.map((step, i): Step<unknown> => (value) => {
    ran.add(i + 1);
    return step(value);
  });
  for (const { format, value } of fixtures.flatMap((name) => kind.stored(name))) migrate(watched, format, value);
  return kind.steps.map((_, i) => i + 1).filter((format) => !ran.has(format));
}

describe('fixtures', () => {
  test('are as they were written: what is on the devices of people does not change either', () => {
    const hashes = names.map((name) => [name, createHash('sha256').update(text(name)).digest('hex')]);
    expect(Object.fromEntries(hashes)).toEqual(frozen);
  });

  describe.each(Object.entries(kinds))('of a %s', (name, kind) => {
    const formats = [...kind.steps, null].map((_, i) => i + 1);
    const fixtures = formats.map((format) => `${name}-${format}.json`);

    test('lead to the format that is written now', () => {
      expect(kind.newest).toBe(formats.length);
    });

    test('are there for every format', () => {
      expect(names.filter((file) => new RegExp(`^${name}-\\d+\\.json$`).test(file)).toSorted()).toEqual(
        fixtures.toSorted(),
      );
    });

    test.each(formats)('have the format of their name: %s', (format) => {
      const stored = kind.stored(`${name}-${format}.json`);
      expect(stored.length).toBeGreaterThan(0);
      for (const one of stored) expect(one.format).toBe(format);
    });

    test('have been through every step', () => {
      expect(neverRan(kind, fixtures)).toEqual([]);
    });

    test('rise by one format at each step', () => {
      for (const [i, step] of kind.steps.entries()) {
        for (const { value } of kind.stored(`${name}-${i + 1}.json`)) {
          const after = step(value) as StoredScan;
          expect(formatOf(name === 'record' ? after.scan : after)).toBe(i + 2);
        }
      }
    });
  });

  test('a step without a fixture is noticed', () => {
    const steps: readonly Step<unknown>[] = [...stepsOf(recordSteps), (value) => value, (value) => value];
    const first = recordSteps.length + 1;
    expect(neverRan({ ...(kinds['record'] as Kind), steps }, [`record-${first}.json`])).toEqual([]);
    expect(neverRan({ ...(kinds['record'] as Kind), steps }, [])).toEqual(steps.map((_, i) => i + 1));
  });
});

describe('what was kept opens', () => {
  const recordNames = names.filter((name) => name.startsWith('record-'));
  const fileNames = names.filter((name) => name.startsWith('scan-file-'));

  test.each(recordNames)('%s, whole', (name) => {
    const [full, empty] = records(name).map((stored) => readRecord(zelfscan, stored));
    if (!full?.ok || !empty?.ok) throw new Error(JSON.stringify([full, empty]));
    expect(full.session).toMatchObject({
      id: '6f1c0f57-2f0e-4c39-9a57-0d1f2b7c8e11',
      instrumentVersion: '1.0.0',
      subset: 'kort',
      name: 'Team Noord',
      profile: { team: 'Team Noord', gemeente: 'Gemeente Voorbeeld', role: 'team', occasion: 'eerste' },
      createdAt: '2026-11-22T09:00:00.000Z',
      updatedAt: '2026-11-22T09:13:00.000Z',
      completedAt: '2026-11-22T09:13:00.000Z',
      place: 'directe-veiligheid',
      priorities: [
        { itemId: '1.2', action: 'Elke maand een casus oefenen', owner: 'aandachtsfunctionaris', due: 'maart 2027' },
        { itemId: '2.1', action: '', owner: '', due: '' },
      ],
    });
    const answers = Object.entries(full.session.responses).map(([id, { value, note }]) => [id, value, note]);
    expect(answers).toEqual([
      ['1.1', 4, 'Vast punt in het overleg, sinds maart.\nZie map “Meldcode” – € 0 – 👩‍👧.'],
      ['1.2', 1, ''],
      ['1.3', 'unknown', ''],
      ['1.4', 'na', 'Wij schrijven zelf geen dossiers.'],
      ['1.5', null, 'Nog bespreken met de GGZ.'],
      ['2.1', 2, ''],
      ['2.2', null, ''],
    ]);
    expect(empty.session).toMatchObject({ name: 'Scan van 22 november 2026', responses: {}, completedAt: null });
  });

  test.each(recordNames)('%s, and says whether all of it has to be written again', (name) => {
    for (const stored of records(name)) {
      const read = readRecord(zelfscan, stored);
      expect(read.ok && (read.migrated ?? false)).toBe(formatOf(stored.scan) !== recordFormat);
    }
  });

  test.each(recordNames)('%s, in the list without its responses', (name) => {
    expect(records(name).map(({ scan }) => readSummary(scan)?.name)).toEqual([
      'Team Noord',
      'Scan van 22 november 2026',
    ]);
  });

  test.each(recordNames)('%s, and is written back in the newest format', (name) => {
    const [stored] = records(name);
    const read = readRecord(zelfscan, stored as StoredScan);
    if (!read.ok) throw new Error(read.problem.code);
    const written = toRecords(read.session);
    expect(written.scan.format).toBe(recordFormat);
    expect(readRecord(zelfscan, written)).toEqual({ ok: true, session: read.session });
  });

  test.each(fileNames)('%s', (name) => {
    const [stored] = records('record-1.json');
    const wanted = readRecord(zelfscan, stored as StoredScan);
    const read = readScanFile(zelfscan, text(name));
    expect(read.ok && read.session).toEqual(wanted.ok && wanted.session);
  });

  test.each(names.filter((name) => name.startsWith('group-file-')))('%s', (name) => {
    const read = readGroupFile(card, text(name));
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    expect(read.session).toMatchObject({ participants: 3, picked: { length: 2 } });
    const talk = read.session.talks[read.session.picked[0] ?? ''];
    expect(talk).toMatchObject({
      first: { revealed: true },
      second: { revealed: true },
      agreement: { who: 'Casusregisseur', evaluate: '2026-12-04' },
      reservations: 'De school weet nog van niets.',
    });
  });
});
