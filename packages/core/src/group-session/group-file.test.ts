import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyGroup, groupAt, played, smallCard, votes } from '../testing/card.js';
import { placesIn, replaced, rubbish, without } from '../testing/damage.js';
import { at, frozen } from '../testing/sessions.js';
import { groupView } from '../view/group-view.js';
import { readGroupFile, withoutHiddenBallots, writeGroupFile } from './group-file.js';
import { ballotsOf } from './session.js';
import { groupNl } from '../testing/wording.js';

const card = frozen(smallCard());
const session = played(
  [...votes(1, 2, 'unknown', 7), { type: 'reveal' }, { type: 'note', itemId: 'aap', field: 'explain', text: 'Zorg.' }],
  groupAt('choose'),
);
const file = JSON.parse(writeGroupFile(session, at)) as Record<string, unknown>;
const read = (content: unknown) => readGroupFile(card, JSON.stringify(content));

describe('a saved session', () => {
  test('says what it is and when it was saved', () => {
    expect(file).toMatchObject({ kind: 'zelfscan-group-session', format: 1, exportedAt: at });
  });

  test('gives back all that everyone had seen, and nothing else', () => {
    fc.assert(
      fc.property(anyGroup, (any) => {
        const back = readGroupFile(card, writeGroupFile(any, at));
        expect(back).toEqual({ ok: true, session: withoutHiddenBallots(any) });
        expect(
          back.ok &&
            Object.values(back.session.talks)
              .flatMap(ballotsOf)
              .every(({ revealed }) => revealed),
        ).toBe(true);
      }),
    );
  });

  test('saved twice, one vote apart, is the same file', () => {
    const [one, two] = [votes(1), votes(1, 7)].map((some) => writeGroupFile(played(some, groupAt('choose')), at));
    expect(one).toBe(two);
  });
});

describe('refused', () => {
  const cases: readonly [name: string, content: string, code: string, place: string][] = [
    ['nothing', '', 'file-not-json', '/'],
    ['half a file', writeGroupFile(session, at).slice(0, 200), 'file-not-json', '/'],
    ['null', 'null', 'file-foreign', '/kind'],
    ['a hundred thousand brackets', '['.repeat(100_000), 'file-not-json', '/'],
    [
      'something very deep',
      JSON.stringify(replaced(file, ['session', 'caseLine'], 'HERE')).replace(
        '"HERE"',
        `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      ),
      'file-damaged',
      '/session/caseLine',
    ],
    [
      'a dilemma called like what every object has',
      JSON.stringify(file).replace('"aap":{', '"__proto__":{'),
      'file-damaged',
      '/session/talks',
    ],
    ['a scan of one team', '{"kind":"zelfscan-scan","format":1}', 'file-foreign', '/kind'],
    ['a newer file', JSON.stringify({ ...file, format: 2 }), 'file-too-new', '/format'],
    ['no format', JSON.stringify({ ...file, format: undefined }), 'file-damaged', '/format'],
    ['no session', JSON.stringify({ ...file, session: 1 }), 'file-damaged', '/session'],
    [
      'another version of the instrument',
      JSON.stringify(replaced(file, ['session', 'instrumentVersion'], '2.0.0')),
      'instrument-missing',
      '/session/instrumentId',
    ],
    [
      'another instrument',
      JSON.stringify(replaced(file, ['session', 'instrumentId'], 'x')),
      'instrument-missing',
      '/session/instrumentId',
    ],
    [
      'a vote too many',
      JSON.stringify(replaced(file, ['session', 'talks', 'aap', 'first', 'counts', '0'], 2)),
      'file-damaged',
      '/session/talks',
    ],
    [
      'a ballot that nobody has seen',
      JSON.stringify(replaced(file, ['session', 'talks', 'aap', 'first', 'revealed'], false)),
      'file-damaged',
      '/session/talks',
    ],
    [
      'a place of nothing',
      JSON.stringify(replaced(file, ['session', 'picked'], ['aap'])),
      'file-damaged',
      '/session/place',
    ],
    ['too much', ' '.repeat(5_000_001), 'file-too-large', '/'],
  ];
  test.each(cases)('%s', (_, content, code, place) => {
    expect(readGroupFile(card, content)).toMatchObject({ ok: false, problem: { code, place } });
  });

  test('without a word of what was written', () => {
    const bad = read(replaced(file, ['session', 'caseLine'], 'geheim'.repeat(100)));
    expect(bad.ok).toBe(false);
    expect(JSON.stringify(bad)).not.toContain('geheim');
  });
});

test('a file damaged at one place is refused, or gives a session that can be shown; never a throw', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...placesIn(file).filter(({ length }) => length > 0)),
      fc.option(rubbish, { nil: undefined }),
      (path, value) => {
        const back = read(value === undefined ? without(file, path) : replaced(file, path, value));
        if (back.ok) expect(groupView(card, back.session, groupNl).place).toEqual(back.session.place);
        else expect(back.problem.code).toMatch(/^(file-|instrument-missing)/);
      },
    ),
    { numRuns: 1000 },
  );
});
