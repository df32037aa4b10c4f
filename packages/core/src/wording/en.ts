import { figuresIn } from './figures-in.js';
import { pluralsIn } from '../basics/plural.js';
import type { FigureTexts, Wording } from './types.js';

const one = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const list = new Intl.ListFormat('en-GB');
const plural = pluralsIn('en');

const points = (count: number) => plural(count, { one: `${count} item`, other: `${count} items` });
const levels = (count: number) => plural(count, { one: `${count} step`, other: `${count} steps` });

export const figures: FigureTexts = {
  language: 'en-GB',
  score: (value) => one.format(value),
  scoreOf: (mean, highest) => `${mean} out of ${highest}`,
  lowest: 'the lowest level',
  highest: 'the highest level',
  date: (iso) => day.format(new Date(iso)),
  noScore: 'no score yet',
  summary: {
    tooFew: 'There are too few scores for a mean: ‘I don’t know’ or ‘does not apply’ was chosen often.',
    tooFewYet: (done, total) =>
      `There are too few scores for a mean yet. So far ${done} of ${points(total)} have an answer.`,
    equal: (score) => `All themes with a score stand at ${score}.`,
    strong: (themes) => `You stand firm on ${list.format(themes)}.`,
    room: (theme, score) => `There is most room to grow at ${theme} (${score}).`,
    roomAt: (theme, score, items) =>
      `There is most room to grow at ${theme} (${score}), above all at: ${list.format(items)}.`,
    flags: (count) =>
      plural(count, {
        one: 'One item must be put in order first.',
        other: `${count} items must be put in order first.`,
      }),
    unknown: (unknown, total) => `For ${unknown} of ${points(total)} the answer is: I don’t know.`,
    open: (count) => `Still open: ${points(count)}.`,
  },
  explain: {
    sum: (given, count, score) => `(${given.join(' + ')}) ÷ ${count} = ${score}.`,
    allCount: 'All items count.',
    leftOut: (count) => `${points(count)} left out.`,
    noneApply: 'None of the items apply, so there is no score.',
    given: (count) => plural(count, { one: `${count} score was given.`, other: `${count} scores were given.` }),
    from: (needed, items) => `A mean is shown from ${needed}: at least half of the ${points(items)}.`,
    priority: (importance, steps, weight, label) =>
      `Importance ${importance} × distance ${steps} = ${weight}. Your answer is ‘${label}’, which is ${levels(steps)} below the highest level.`,
    strength: (importance, steps, weight, label) =>
      `Importance ${importance} × height ${steps} = ${weight}. Your answer is ‘${label}’, which is ${levels(steps)} above the lowest level.`,
    priorityPart: (importance, part, weight, label) =>
      `Importance ${importance} × distance ${part} = ${weight}. Your answer is ‘${label}’. The distance is 1.0 at the lowest level and 0.0 at the highest.`,
    strengthPart: (importance, part, weight, label) =>
      `Importance ${importance} × height ${part} = ${weight}. Your answer is ‘${label}’. The height is 0.0 at the lowest level and 1.0 at the highest.`,
  },
  leftOut: { unknown: 'I don’t know', na: 'does not apply', open: 'not answered yet' },
  importance: {
    1: 'additional item',
    2: 'regular item',
    3: 'basis: asked by law or by a national standard',
  },
  basis: 'Basis: should be in order',
  flagWhy: 'The law or a national standard asks for this. A good average does not change that.',
  distribution: {
    part: (count, label) => `${count} × ${label.startsWith('I ') ? label : label.toLocaleLowerCase('en')}`,
    none: 'nothing answered yet',
  },
  radar: (themes) => `Mean per theme. ${themes}.`,
  radarTheme: (theme, score) => `${theme}: ${score}`,
};

export const en: Wording = figuresIn(figures);
