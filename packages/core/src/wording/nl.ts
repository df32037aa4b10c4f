import { figuresIn } from './figures-in.js';
import { pluralsIn } from '../basics/plural.js';
import type { FigureTexts, Wording } from './types.js';

const one = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });
const list = new Intl.ListFormat('nl-NL');
const plural = pluralsIn('nl');

const points = (count: number) => plural(count, { one: `${count} punt`, other: `${count} punten` });
const levels = (count: number) => plural(count, { one: `${count} stap`, other: `${count} stappen` });

export const figures: FigureTexts = {
  language: 'nl-NL',
  score: (value) => one.format(value),
  scoreOf: (mean, highest) => `${mean} van ${highest}`,
  lowest: 'het laagste niveau',
  highest: 'het hoogste niveau',
  date: (iso) => day.format(new Date(iso)),
  noScore: 'nog geen score',
  summary: {
    tooFew: 'Er zijn te weinig scores voor een gemiddelde: vaak is ‘weet ik niet’ of ‘niet van toepassing’ gekozen.',
    tooFewYet: (done, total) =>
      `Er zijn nog te weinig scores voor een gemiddelde. Nu zijn ${done} van de ${total} punten ingevuld.`,
    equal: (score) => `Alle thema’s met een score staan op ${score}.`,
    strong: (themes) => `Jullie staan stevig op ${list.format(themes)}.`,
    room: (theme, score) => `De meeste ruimte is er bij ${theme} (${score}).`,
    roomAt: (theme, score, items) =>
      `De meeste ruimte is er bij ${theme} (${score}), vooral bij: ${list.format(items)}.`,
    flags: (count) =>
      plural(count, { one: 'Eén punt moet eerst op orde.', other: `${count} punten moeten eerst op orde.` }),
    unknown: (unknown, total) => `Bij ${unknown} van de ${total} punten is het antwoord: weet ik niet.`,
    open: (count) => `Nog open: ${points(count)}.`,
  },
  explain: {
    sum: (given, count, score) => `(${given.join(' + ')}) : ${count} = ${score}.`,
    allCount: 'Alle punten tellen mee.',
    leftOut: (count) =>
      plural(count, { one: `${count} punt telt niet mee.`, other: `${count} punten tellen niet mee.` }),
    noneApply: 'Alle punten zijn niet van toepassing. Daarom is er geen score.',
    given: (count) =>
      plural(count, { one: `Er is ${count} score gegeven.`, other: `Er zijn ${count} scores gegeven.` }),
    from: (needed, items) => `Een gemiddelde tonen we vanaf ${needed}: minstens de helft van de ${points(items)}.`,
    priority: (importance, steps, weight, label) =>
      `Belang ${importance} × afstand ${steps} = ${weight}. Jullie antwoord is ‘${label}’, dat is ${levels(steps)} van het hoogste niveau.`,
    strength: (importance, steps, weight, label) =>
      `Belang ${importance} × hoogte ${steps} = ${weight}. Jullie antwoord is ‘${label}’, dat is ${levels(steps)} boven het laagste niveau.`,
    priorityPart: (importance, part, weight, label) =>
      `Belang ${importance} × afstand ${part} = ${weight}. Jullie antwoord is ‘${label}’. De afstand is 1,0 bij het laagste niveau en 0,0 bij het hoogste.`,
    strengthPart: (importance, part, weight, label) =>
      `Belang ${importance} × hoogte ${part} = ${weight}. Jullie antwoord is ‘${label}’. De hoogte is 0,0 bij het laagste niveau en 1,0 bij het hoogste.`,
  },
  leftOut: { unknown: 'weet ik niet', na: 'niet van toepassing', open: 'nog niet ingevuld' },
  importance: {
    1: 'aanvullend punt',
    2: 'gewoon punt',
    3: 'basis: de wet of een landelijke norm vraagt dit',
  },
  basis: 'Basis: hoort op orde te zijn',
  flagWhy: 'Hier vraagt de wet of een landelijke norm om. Een goed gemiddelde verandert daar niets aan.',
  distribution: {
    part: (count, label) => `${count} keer ${label.toLocaleLowerCase('nl')}`,
    none: 'nog niets ingevuld',
  },
  radar: (themes) => `Gemiddelde per thema. ${themes}.`,
  radarTheme: (theme, score) => `${theme}: ${score}`,
};

export const nl: Wording = figuresIn(figures);
