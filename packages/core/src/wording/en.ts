import type { Wording } from './types.js';

const one = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const list = new Intl.ListFormat('en-GB');

const items = (n: number) => (n === 1 ? '1 item' : `${n} items`);
const levels = (n: number) => (n === 1 ? '1 step' : `${n} steps`);

export const en: Wording = {
  score: (value) => one.format(value),
  date: (iso) => day.format(new Date(iso)),
  noScore: 'no score yet',
  summary: ({ equal, strong, weakest, weakItems, unknown, total, done, flags, scoredThemes }) => [
    ...(scoredThemes > 0
      ? []
      : done === total
        ? ['There are too few scores for a mean: ‘I don’t know’ or ‘does not apply’ was chosen often.']
        : [`There are too few scores for a mean yet. So far ${done} of ${items(total)} have an answer.`]),
    ...(equal ? [`All themes with a score stand at ${equal}.`] : []),
    ...(strong.length ? [`You stand firm on ${list.format(strong)}.`] : []),
    ...(weakest
      ? [
          `There is most room to grow at ${weakest.theme} (${weakest.score})` +
            (weakItems.length ? `, above all at: ${list.format(weakItems)}.` : '.'),
        ]
      : []),
    ...(flags
      ? [flags === 1 ? 'One item must be put in order first.' : `${flags} items must be put in order first.`]
      : []),
    ...(unknown ? [`For ${unknown} of ${items(total)} the answer is: I don’t know.`] : []),
    ...(scoredThemes > 0 && done < total ? [`Still open: ${items(total - done)}.`] : []),
  ],
  explainScore: ({ given, score, leftOut }) =>
    `(${given.join(' + ')}) ÷ ${given.length} = ${score}.` +
    (leftOut === 0 ? ' All items count.' : ` ${items(leftOut)} left out.`),
  explainNoScore: ({ given, needed, applicable }) =>
    applicable === 0
      ? 'None of the items apply, so there is no score.'
      : `${given === 1 ? '1 score was' : `${given} scores were`} given. A mean is shown from ${needed}: at least half of the ${items(applicable)}.`,
  leftOut: (reason) => ({ unknown: 'I don’t know', na: 'does not apply', open: 'not answered yet' })[reason],
  explainPriority: ({ importance, steps, weight, label }) =>
    `Importance ${importance} × distance ${steps} = ${weight}. Your answer is ‘${label}’, which is ${levels(steps)} below the highest level.`,
  explainStrength: ({ importance, steps, weight, label }) =>
    `Importance ${importance} × height ${steps} = ${weight}. Your answer is ‘${label}’, which is ${levels(steps)} above the lowest level.`,
  importance: {
    1: 'additional item',
    2: 'regular item',
    3: 'basis: asked by law or by a national standard',
  },
  basis: 'Basis: should be in order',
  flagWhy: 'The law or a national standard asks for this. A good average does not change that.',
  distribution: (counts) =>
    counts
      .filter(({ count }) => count > 0)
      .map(({ label, count }) => `${count} × ${label.startsWith('I ') ? label : label.toLocaleLowerCase('en')}`)
      .join(', ') || 'nothing answered yet',
  radar: (axes) => `Mean per theme. ${axes.map(({ label, text }) => `${label}: ${text}`).join('; ')}.`,
};
