import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseInstrument } from '../../../schema/src/index.js';
import { itemsOf, startSession, type AnswerValue, type Response, type Session } from '../session.js';
import { scoreSession } from './score-session.js';

/** A case of `cases.json`: answers and the figures that someone worked out by hand. */
interface ScoreCase {
  readonly name: string;
  /** The sums. */
  readonly why: string;
  readonly subset?: string;
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly expect: {
    /** Themes that are not named have no answers. */
    readonly themes: Readonly<Record<string, ThemeFigures>>;
    readonly bands?: Readonly<Record<string, string | null>>;
    readonly flags: readonly string[];
    readonly gaps: readonly string[];
    /** All of them where there are fewer than five. */
    readonly firstPriorities: readonly string[];
  };
}

interface ThemeFigures {
  readonly score: number | null;
  readonly answered: number;
  readonly unknown: number;
  readonly notApplicable: number;
}

const root = new URL('../../../instruments/', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^[^/]+\/\d+\.\d+\.\d+\/instrument\.json$/.test(path.replaceAll('\\', '/')))
  .map((path) => new URL(path.replaceAll('\\', '/').replace(/instrument\.json$/, ''), root));
const json = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));

describe.each(files.map((folder) => [folder.pathname.split('/').slice(-3, -1).join('@'), folder] as const))(
  '%s',
  (_, folder) => {
    test('has score cases', () => {
      expect(existsSync(new URL('cases.json', folder))).toBe(true);
    });

    const parsed = parseInstrument(json(new URL('instrument.json', folder)), json(new URL('nl.json', folder)));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const instrument = parsed.value;
    const cases = json(new URL('cases.json', folder)) as readonly ScoreCase[];

    test.each(cases.map((one) => [one.name, one] as const))('%s', (_, { answers, subset = null, expect: wanted }) => {
      const at = '2026-01-01T00:00:00.000Z';
      const session: Session = {
        ...startSession(instrument, { id: 'case', at, name: 'case', subset }),
        responses: Object.fromEntries(
          Object.entries(answers).map(([id, value]): [string, Response] => [id, { value, note: '', at }]),
        ),
      };
      const result = scoreSession(instrument, session);

      const figures = result.themes.map(({ id, score, answered, unknown, notApplicable }) => ({
        [id]: { score: score === null ? null : rounded(score), answered, unknown, notApplicable },
      }));
      const nothing: ThemeFigures = { score: null, answered: 0, unknown: 0, notApplicable: 0 };
      expect(figures).toEqual(result.themes.map(({ id }) => ({ [id]: wanted.themes[id] ?? nothing })));

      expect(Object.keys(wanted.themes).filter((id) => !result.themes.some((theme) => theme.id === id))).toEqual([]);
      for (const [id, band] of Object.entries(wanted.bands ?? {})) {
        expect([id, result.themes.find((theme) => theme.id === id)?.band]).toEqual([id, band]);
      }
      expect(result.flags).toEqual(wanted.flags);
      expect(result.gaps).toEqual(wanted.gaps);
      const shown = Math.max(5, wanted.firstPriorities.length);
      expect(result.priorities.slice(0, shown).map(({ itemId }) => itemId)).toEqual(wanted.firstPriorities);
    });

    test('no case answers an item that is not there', () => {
      const ids = itemsOf(instrument, { subset: null }).map(({ id }) => id);
      const strange = cases.flatMap(({ answers }) => Object.keys(answers)).filter((id) => !ids.includes(id));
      expect(strange).toEqual([]);
    });
  },
);

/** Cases give a mean in ten decimals, as worked out on paper. */
const rounded = (score: number) => Math.round(score * 1e10) / 1e10;
