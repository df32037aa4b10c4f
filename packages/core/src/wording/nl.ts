import type { Wording } from './types.js';

const one = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });
const list = new Intl.ListFormat('nl-NL');

const points = (n: number) => (n === 1 ? '1 punt' : `${n} punten`);
const levels = (n: number) => (n === 1 ? '1 stap' : `${n} stappen`);

export const nl: Wording = {
  score: (value) => one.format(value),
  date: (iso) => day.format(new Date(iso)),
  noScore: 'nog geen score',
  summary: ({ equal, strong, weakest, weakItems, unknown, total, done, flags, scoredThemes }) => [
    ...(scoredThemes > 0
      ? []
      : done === total
        ? ['Er zijn te weinig scores voor een gemiddelde: vaak is ‘weet ik niet’ of ‘niet van toepassing’ gekozen.']
        : [`Er zijn nog te weinig scores voor een gemiddelde. Nu zijn ${done} van de ${total} punten ingevuld.`]),
    ...(equal ? [`Alle thema’s met een score staan op ${equal}.`] : []),
    ...(strong.length ? [`Jullie staan stevig op ${list.format(strong)}.`] : []),
    ...(weakest
      ? [
          `De meeste ruimte is er bij ${weakest.theme} (${weakest.score})` +
            (weakItems.length ? `, vooral bij: ${list.format(weakItems)}.` : '.'),
        ]
      : []),
    ...(flags ? [flags === 1 ? 'Eén punt moet eerst op orde.' : `${flags} punten moeten eerst op orde.`] : []),
    ...(unknown ? [`Bij ${unknown} van de ${total} punten is het antwoord: weet ik niet.`] : []),
    ...(scoredThemes > 0 && done < total ? [`Nog open: ${points(total - done)}.`] : []),
  ],
  explainScore: ({ given, score, leftOut }) =>
    `(${given.join(' + ')}) : ${given.length} = ${score}.` +
    (leftOut === 0
      ? ' Alle punten tellen mee.'
      : ` ${leftOut === 1 ? '1 punt telt' : `${leftOut} punten tellen`} niet mee.`),
  explainNoScore: ({ given, needed, applicable }) =>
    applicable === 0
      ? 'Alle punten zijn niet van toepassing. Daarom is er geen score.'
      : `Er ${given === 1 ? 'is 1 score' : `zijn ${given} scores`} gegeven. Een gemiddelde tonen we vanaf ${needed}: minstens de helft van de ${points(applicable)}.`,
  leftOut: (reason) => ({ unknown: 'weet ik niet', na: 'niet van toepassing', open: 'nog niet ingevuld' })[reason],
  explainPriority: ({ importance, steps, weight, label }) =>
    `Belang ${importance} × afstand ${steps} = ${weight}. Jullie antwoord is ‘${label}’, dat is ${levels(steps)} van het hoogste niveau.`,
  explainStrength: ({ importance, steps, weight, label }) =>
    `Belang ${importance} × hoogte ${steps} = ${weight}. Jullie antwoord is ‘${label}’, dat is ${levels(steps)} boven het laagste niveau.`,
  importance: {
    1: 'aanvullend punt',
    2: 'gewoon punt',
    3: 'basis: de wet of een landelijke norm vraagt dit',
  },
  basis: 'Basis: hoort op orde te zijn',
  flagWhy: 'Hier vraagt de wet of een landelijke norm om. Een goed gemiddelde verandert daar niets aan.',
  distribution: (counts) =>
    counts
      .filter(({ count }) => count > 0)
      .map(({ label, count }) => `${count} keer ${label.toLocaleLowerCase('nl')}`)
      .join(', ') || 'nog niets ingevuld',
  radar: (axes) => `Gemiddelde per thema. ${axes.map(({ label, text }) => `${label}: ${text}`).join('; ')}.`,
};
