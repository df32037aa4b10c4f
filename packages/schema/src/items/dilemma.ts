import * as z from 'zod/mini';
import type { Problem, ProblemCode } from '../problem.js';
import { termsIn } from '../terms.js';
import { id, itemBase, text, textsBase, type ItemBase, type ItemFormat, type ScaleInFile } from './base.js';

/** One side of a dilemma. Both sides are of equal standing. */
export interface Pole {
  readonly title: string;
  /** Why it is legitimate to stand here. */
  readonly why: string;
  /** What happens when it is overdone. */
  readonly overdone: string;
}

/**
 * Two legitimate poles and the places between them. Never scored: no place is better than another, and the one in the
 * middle is a real answer.
 */
export interface DilemmaItem extends ItemBase {
  readonly type: 'dilemma';
  /** Number of places, odd, at least 3; place 1 is at the left pole. */
  readonly positions: number;
  /** Left and right. */
  readonly poles: readonly [left: Pole, right: Pole];
  /** Two or three questions that help to choose. */
  readonly questions: readonly string[];
  /** Keys of `Instrument.phases`, the first one leading. */
  readonly phases: readonly string[];
  /** Not part of the usual set; offered last. */
  readonly reserve: boolean;
}

export const dilemmaDefinition = z.strictObject({
  ...itemBase,
  type: z.literal('dilemma'),
  phases: z.array(id).check(z.minLength(1)),
  reserve: z.optional(z.boolean()),
});
export type DilemmaDefinition = z.infer<typeof dilemmaDefinition>;

const dilemmaTexts = z.strictObject({
  ...textsBase,
  poles: z.array(z.strictObject({ title: text, why: text, overdone: text })),
  questions: z.array(text).check(z.minLength(2), z.maxLength(3)),
});
export type DilemmaTexts = z.infer<typeof dilemmaTexts>;

export const dilemmaFormat: ItemFormat<DilemmaDefinition, DilemmaTexts, DilemmaItem> = {
  onScale: true,
  texts: dilemmaTexts,
  lint(item, words, { definition, texts, scale }) {
    const problems = scale ? lintPlaces(scale) : [];
    if (words.poles.length !== 2) {
      problems.push({
        code: 'dilemma-poles',
        place: `${texts.language}.json/items/${item.id}/poles`,
        expected: 'two poles',
        got: String(words.poles.length),
        next: 'Give the dilemma two sides, each with a title, a reason and what happens when it is overdone.',
      });
    }
    for (const phase of item.phases.filter((phase) => !definition.phases?.includes(phase))) {
      problems.push({
        code: 'unknown-reference',
        place: `/items/${item.id}/phases`,
        expected: 'one of "phases"',
        got: `"${phase}"`,
        next: 'Correct the name, or add what it refers to.',
      });
    }
    return problems;
  },
  merge({ phases, reserve = false, ...item }, { poles, ...words }, { texts, scale }) {
    const [left, right] = poles;
    if (!left || !right) throw new Error(`lint let a dilemma without two poles through: ${item.id}`);
    const terms = termsIn(
      [words.statement, ...poles.flatMap((pole) => Object.values(pole)), ...words.questions],
      texts.glossary,
    );
    return {
      ...item,
      ...words,
      positions: scale?.values.length ?? 0,
      poles: [left, right],
      phases,
      reserve,
      terms,
    };
  },
};

/** The places between the poles are the levels of a scale: 1, 2, 3 … with one in the middle, and never a band. */
function lintPlaces({ id, values, unknown, notApplicable, bands }: ScaleInFile): Problem[] {
  const problem = (code: ProblemCode, field: string, expected: string, got: string, next: string) => ({
    code,
    place: `/scales/${id}/${field}`,
    expected,
    got,
    next,
  });
  return [
    ...(values.length < 3 || values.length % 2 === 0
      ? [
          problem(
            'dilemma-positions',
            'values',
            'an odd number of places, at least 3',
            String(values.length),
            'Add or remove a place, so that there is one exactly in the middle.',
          ),
        ]
      : []),
    ...(values.every((value, i) => value === i + 1)
      ? []
      : [problem('instrument-invalid', 'values', '1, 2, 3 and so on', values.join(', '), 'Number the places from 1.')]),
    ...(unknown && !notApplicable
      ? []
      : [
          problem(
            'instrument-invalid',
            'unknown',
            '"unknown" and no "notApplicable"',
            `unknown ${unknown}, notApplicable ${notApplicable}`,
            'Let people answer that they do not know; leave out that a dilemma does not apply.',
          ),
        ]),
    ...(bands.length
      ? [
          problem(
            'instrument-invalid',
            'bands',
            'no bands',
            String(bands.length),
            'Remove the bands: a dilemma is not scored.',
          ),
        ]
      : []),
  ];
}
