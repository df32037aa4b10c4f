import type { FigureTexts } from '../texts/figures.js';
import type { SummaryFacts, Wording } from './types.js';

/** Puts the words about figures together from their texts. */
export function figuresIn(texts: FigureTexts): Wording {
  const { explain, distribution, leftOut, importance, basis, flagWhy, noScore } = texts;
  return {
    score: (value) => texts.score(value),
    scoreOf: (mean, highest) => texts.scoreOf(mean, highest),
    lowest: texts.lowest,
    highest: texts.highest,
    written: texts.written,
    openOnly: texts.openOnly,
    date: (iso) => texts.date(iso),
    noScore,
    summary: (facts) => summaryOf(facts, texts),
    explainScore: ({ given, score, leftOut }) =>
      `${explain.sum(given, given.length, score)} ${leftOut === 0 ? explain.allCount : explain.leftOut(leftOut)}`,
    explainNoScore: ({ given, needed, applicable }) =>
      applicable === 0 ? explain.noneApply : `${explain.given(given)} ${explain.from(needed, applicable)}`,
    leftOut: (reason) => leftOut[reason],
    explainPriority: ({ importance, steps, weight, label, inSteps }) =>
      inSteps
        ? explain.priority(importance, steps, weight, label)
        : explain.priorityPart(importance, texts.score(steps), texts.score(weight), label),
    explainStrength: ({ importance, steps, weight, label, inSteps }) =>
      inSteps
        ? explain.strength(importance, steps, weight, label)
        : explain.strengthPart(importance, texts.score(steps), texts.score(weight), label),
    importance,
    basis,
    flagWhy,
    distribution: (counts) => {
      const parts = counts
        .filter(({ count }) => count > 0)
        .map(({ label, count }) => distribution.part(count, texts.within(label)));
      return parts.length ? new Intl.ListFormat(texts.language, { type: 'unit' }).format(parts) : distribution.none;
    },
    radar: (axes) => texts.radar(axes.map(({ label, text }) => texts.radarTheme(label, text)).join('; ')),
  };
}

function summaryOf(facts: SummaryFacts, { summary }: FigureTexts): string[] {
  const { equal, strong, weakest, weakItems, unknown, total, done, flags, scoredThemes } = facts;
  const tooFew = done === total ? summary.tooFew : summary.tooFewYet(done, total);
  const room = weakest && (weakItems.length ? summary.roomAt(weakest.theme, weakest.score, weakItems) : null);
  return [
    ...(scoredThemes > 0 ? [] : [tooFew]),
    ...(equal ? [summary.equal(equal)] : []),
    ...(strong.length ? [summary.strong(strong)] : []),
    ...(weakest ? [room ?? summary.room(weakest.theme, weakest.score)] : []),
    ...(flags ? [summary.flags(flags)] : []),
    ...(unknown ? [summary.unknown(unknown, total)] : []),
    ...(scoredThemes > 0 && done < total ? [summary.open(total - done)] : []),
  ];
}
