import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGroupFile, writeGroupFile } from './group-session/group-file.js';
import { groupLimits } from './group-session/session.js';
import { groupSteps } from './group-session/types.js';
import { longestText } from './basics/longest-text.js';
import { readScanFile, writeScanFile } from './scan-file.js';
import { anyGroup, groupAt, played, smallCard, votes } from './testing/card.js';
import { placesIn, replaced, rubbish, without } from './testing/damage.js';
import { smallInstrument } from './testing/instrument.js';
import { anySession, at, sessionWith } from './testing/sessions.js';

/** Any UTF-16, also halves of a character. */
const anyUnits = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });

const load = (name: string) =>
  JSON.parse(readFileSync(new URL(`../schema/${name}.schema.json`, import.meta.url), 'utf8')) as Record<string, never>;

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
ajv.addFormat('date-time', (text: string) => isoTime.test(text) && !Number.isNaN(Date.parse(text)));
const fits = { scan: ajv.compile(load('zelfscan-scan-1')), session: ajv.compile(load('zelfscan-session-1')) };

const scan = JSON.parse(
  writeScanFile(
    sessionWith(
      { '1.1': 2, '1.2': 'unknown', '2.1': 'na' },
      {
        profile: { team: 'Noord' },
        completedAt: at,
        subset: 'kort',
        place: 'een',
        priorities: [{ itemId: '1.1', action: 'Doen', owner: 'Manager', due: 'zomer' }],
      },
    ),
    at,
  ),
) as unknown;

const session = JSON.parse(
  writeGroupFile(
    played(
      [
        ...votes(1, 2, 'unknown', 7),
        { type: 'reveal' },
        { type: 'note', itemId: 'aap', field: 'explain', text: 'Zorg.' },
        { type: 'agree', itemId: 'aap', agreement: { accent: 'Eerst veilig' } },
        { type: 'go', step: 'support' },
        ...votes(3, 4, 5, 5),
        { type: 'reveal' },
      ],
      groupAt('choose'),
    ),
    at,
  ),
) as unknown;

/** What stands at a place. */
const valueAt = (file: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], file);

/** A time that the reader takes and the schema does not: what we write has a shape, what we read need only be a time. */
const isLooseTime = (path: readonly string[], value: unknown) =>
  /^at$|At$/.test(path.at(-1) ?? '') && typeof value === 'string' && !isoTime.test(value);

describe('every file that is written fits its schema', () => {
  test('of a scan', () => {
    fc.assert(
      fc.property(anySession(anyUnits), (any) => {
        expect(fits.scan(JSON.parse(writeScanFile(any, at))), JSON.stringify(fits.scan.errors)).toBe(true);
      }),
    );
  }, 20_000);

  test('of a session', () => {
    fc.assert(
      fc.property(anyGroup, (any) => {
        expect(fits.session(JSON.parse(writeGroupFile(any, at))), JSON.stringify(fits.session.errors)).toBe(true);
      }),
    );
  }, 20_000);
});

/** What only the instrument, or the rest of the file, can tell. */
const beyond = {
  scan: (place: string, value: unknown) =>
    (/^\/responses\/\d+\/(itemId|scanId)$/.test(place) && (typeof value === 'string' || !place.endsWith('Id'))) ||
    (/^\/responses\/\d+\/value$/.test(place) && (Number.isInteger(value) || value === 'na' || value === 'unknown')),
  // Ballots that do not add up, dilemmas and numbers of positions that the card does not have.
  session: (place: string) => /^\/session\/(talks|picked|place)$/.test(place),
};

const damage = (file: unknown) =>
  fc.tuple(
    fc.constantFrom(...placesIn(file).filter(({ length }) => length > 0)),
    fc.option(rubbish, { nil: undefined, freq: 5 }),
  );

describe('a file that is damaged', () => {
  test('of a scan: what is read, fits; what is refused for its shape, does not', () => {
    fc.assert(
      fc.property(damage(scan), ([path, value]) => {
        const file = value === undefined ? without(scan, path) : replaced(scan, path, value);
        const read = readScanFile(smallInstrument(), JSON.stringify(file));
        if (isLooseTime(path, value)) return;
        if (read.ok)
          expect(fits.scan(file) || path.join() === 'exportedAt', JSON.stringify(fits.scan.errors)).toBe(true);
        else if (read.problem.code === 'instrument-missing') return;
        else if (!beyond.scan(read.problem.place, valueAt(file, read.problem.place.slice(1).split('/')))) {
          expect(fits.scan(file), `${read.problem.place}: ${read.problem.got}`).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  }, 20_000);

  test('of a session: what is read, fits; what is refused for its shape, does not', () => {
    fc.assert(
      fc.property(damage(session), ([path, value]) => {
        const file = value === undefined ? without(session, path) : replaced(session, path, value);
        const read = readGroupFile(smallCard(), JSON.stringify(file));
        if (isLooseTime(path, value)) return;
        if (read.ok)
          expect(fits.session(file) || path.join() === 'exportedAt', JSON.stringify(fits.session.errors)).toBe(true);
        else if (read.problem.code !== 'instrument-missing' && !beyond.session(read.problem.place)) {
          expect(fits.session(file), `${read.problem.place}: ${read.problem.got}`).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  }, 20_000);

  const ballot = ['session', 'talks', 'aap', 'first'];
  test.each<[string, readonly string[], unknown]>([
    ['a ballot that nobody has seen', [...ballot, 'revealed'], false],
    ['a vote below nothing', [...ballot, 'counts', '0'], -1],
    ['half a vote', [...ballot, 'unknown'], 0.5],
    ['a headcount of one', [...ballot, 'of'], 1],
    ['support of those who do not know', ['session', 'talks', 'aap', 'support', 'unknown'], 1],
    ['support in six steps', ['session', 'talks', 'aap', 'support', 'counts'], [0, 0, 1, 1, 2, 0]],
    ['a note that is too long', ['session', 'talks', 'aap', 'notes', 'left'], 'a'.repeat(2001)],
    ['a case that is too long', ['session', 'caseLine'], 'a'.repeat(281)],
    ['a step that is none', ['session', 'place', 'step'], 'dance'],
    ['a step about no dilemma', ['session', 'place', 'itemId'], null],
    ['one dilemma where two are needed', ['session', 'picked'], ['aap']],
    ['a dilemma twice', ['session', 'picked'], ['aap', 'aap']],
    ['five dilemmas', ['session', 'picked'], ['a', 'b', 'c', 'd', 'e']],
  ])('%s does not fit', (_, path, value) => {
    const file = replaced(session, path, value);
    expect(fits.session(file)).toBe(false);
    expect(readGroupFile(smallCard(), JSON.stringify(file)).ok).toBe(false);
  });
});

describe('the schemas', () => {
  type Node = { readonly [key: string]: Node };
  const [ofScan, ofSession] = [load('zelfscan-scan-1'), load('zelfscan-session-1')] as unknown as [Node, Node];

  test('say the same limits and steps as the code', () => {
    expect(ofScan['$defs']?.['text']?.['maxLength']).toBe(longestText);
    expect(ofSession['$defs']?.['text']?.['maxLength']).toBe(groupLimits.text);
    expect(ofSession['$defs']?.['headcount']).toMatchObject({
      minimum: groupLimits.participants.least,
      maximum: groupLimits.participants.most,
    });
    expect(ofSession['$defs']?.['session']?.['properties']?.['caseLine']?.['maxLength']).toBe(groupLimits.caseLine);
    expect(ofSession['$defs']?.['session']?.['properties']?.['picked']?.['maxItems']).toBe(groupLimits.picked.most);
    expect(ofSession['$defs']?.['place']?.['properties']?.['step']?.['enum']).toEqual([...groupSteps]);
  });

  test('say of every object what it needs, and that is all that we write', () => {
    const required = (node: Node, name: string) => node['$defs']?.[name]?.['required'] as unknown as string[];
    const written = scan as { scan: object; responses: object[] };
    expect([...required(ofScan, 'scan')].sort()).toEqual(Object.keys(written.scan).sort());
    expect([...required(ofScan, 'response')].sort()).toEqual(Object.keys(written.responses[0] ?? {}).sort());
    const group = session as { session: { talks: Record<string, object> } };
    expect([...required(ofSession, 'session')].sort()).toEqual(Object.keys(group.session).sort());
    expect([...required(ofSession, 'talk')].sort()).toEqual(Object.keys(group.session.talks['aap'] ?? {}).sort());
  });
});
