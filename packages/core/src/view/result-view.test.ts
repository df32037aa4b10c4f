import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreSession } from '../scoring/score-session.js';
import { smallInstrument } from '../testing/instrument.js';
import { anySession, at, frozen, sessionWith } from '../testing/sessions.js';
import { resultView, type ResultView } from './result-view.js';
import { en, nl } from '../testing/wording.js';

const instrument = frozen(smallInstrument());
const written = fc.constantFrom('', 'Team Noord', 'zie <b>plan</b> & bijlage', 'é€–“”', '__proto__');
const sessions = anySession(written);

/** Every text in a view. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** The sentences that are made from figures. */
const sentencesOf = (view: ResultView) => [
  ...view.summary,
  view.radar.text,
  ...view.themes.flatMap(({ scoreText, partsText, explanation }) => [scoreText, partsText, explanation]),
  ...[...view.strengths, ...view.suggestions].map(({ explanation }) => explanation),
];

describe('for any session', () => {
  test.each([
    ['nl', nl],
    ['en', en],
  ] as const)('no text in %s holds what a program says when something is missing', (_, wording) => {
    fc.assert(
      fc.property(sessions, (session) => {
        const texts = textsOf(resultView(instrument, frozen(session), wording));
        expect(texts.filter((text) => /NaN|undefined|null|Infinity|\[object|function/.test(text))).toEqual([]);
        expect(sentencesOf(resultView(instrument, session, wording)).filter((text) => text.trim() === '')).toEqual([]);
      }),
    );
  });

  test('the figures are those of scoreSession', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const result = scoreSession(instrument, session);
        const view = resultView(instrument, session, nl);
        const figures = (theme: { score: number | null; answered: number; unknown: number; total: number }) => [
          theme.score,
          theme.answered,
          theme.unknown,
          theme.total,
        ];
        expect(view.themes.map(figures)).toEqual(result.themes.map(figures));
        expect(view.flags.map(({ id }) => id)).toEqual(result.flags);
        expect(view.gaps.map(({ id }) => id)).toEqual(result.gaps);
        expect([view.done, view.total, view.complete]).toEqual([
          result.done,
          result.total,
          result.done === result.total,
        ]);
        expect(view.suggestions.map(({ id }) => id)).toEqual(result.priorities.slice(0, 5).map(({ itemId }) => itemId));
        expect(view.strengths.map(({ id }) => id)).toEqual(result.strengths.slice(0, 5).map(({ itemId }) => itemId));
        view.themes.forEach((theme, i) => {
          expect(theme.parts.reduce((sum, { count }) => sum + count, 0)).toBe(theme.total);
          expect(theme.used).toHaveLength(result.themes[i]!.answered);
          expect(theme.leftOut).toHaveLength(theme.total - theme.answered);
        });
      }),
    );
  });

  test('Dutch figures have a decimal comma and one decimal, English ones a point', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        for (const [wording, shape, other] of [
          [nl, /^\d,\d$/, /\d\.\d/],
          [en, /^\d\.\d$/, /\d,\d/],
        ] as const) {
          const view = resultView(instrument, session, wording);
          for (const { score, scoreText } of view.themes) {
            if (score === null) expect(scoreText).toBe(wording.noScore);
            else expect(scoreText).toMatch(shape);
          }
          expect(sentencesOf(view).filter((text) => other.test(text))).toEqual([]);
        }
      }),
    );
  });

  test('what people wrote is shown as they wrote it', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const view = resultView(instrument, session, nl);
        for (const { id, note } of view.themes.flatMap(({ items }) => items)) {
          expect(note).toBe(session.responses[id]?.note ?? '');
        }
        expect(view.name).toBe(session.name);
      }),
    );
  });
});

describe('a session of one team', () => {
  const session = sessionWith(
    { '1.1': 1, '1.2': 3, '1.3': 4, '1.4': 'na', '1.5': 'unknown', '2.1': 4, '2.2': 4, '2.3': 2 },
    {
      profile: { team: 'Noord', rol: 'manager', weg: 'x' },
      priorities: [{ itemId: '1.1', action: 'oefenen', owner: 'manager', due: 'mei' }],
    },
  );
  const view = resultView(instrument, session, nl);

  test('a score explains itself', () => {
    expect(view.themes[0]).toMatchObject({
      score: 8 / 3,
      scoreText: '2,7',
      band: 'bijna stevig',
      explanation: '(1 + 3 + 4) : 3 = 2,7. 2 punten tellen niet mee.',
      partsText:
        '1 keer nog niet, 1 keer grotendeels, 1 keer geborgd, 1 keer weet ik niet en 1 keer niet van toepassing',
      leftOut: [
        { title: 'Vastleggen', reason: 'niet van toepassing' },
        { title: 'Samen wegen', reason: 'weet ik niet' },
      ],
    });
  });

  test('a score that is missing says how many answers it needs', () => {
    expect(view.themes[2]).toMatchObject({ score: null, scoreText: 'nog geen score', band: '' });
    expect(resultView(instrument, sessionWith({ '1.1': 2 }), nl).themes[0]?.explanation).toBe(
      'Er is 1 score gegeven. Een gemiddelde tonen we vanaf 3: minstens de helft van de 5 punten.',
    );
    expect(resultView(instrument, sessionWith({ '3.1': 'na' }), nl).themes[2]?.explanation).toBe(
      'Alle punten zijn niet van toepassing. Daarom is er geen score.',
    );
  });

  test('an item is shown with its answer, its anchor and its flag', () => {
    expect(view.themes[0]?.items[0]).toMatchObject({
      label: 'Nog niet',
      anchor: '1.1 niet',
      flagged: true,
      basis: true,
      sources: ['B1'],
    });
    expect(view.themes[0]?.items[4]).toMatchObject({
      label: 'Weet ik niet',
      anchor: '',
      value: 'unknown',
      flagged: false,
    });
    expect(view.themes[1]?.items[3]).toMatchObject({ label: 'nog niet ingevuld', anchor: '', value: null });
  });

  test('a suggestion shows its sum and whether it was chosen', () => {
    expect(view.suggestions[0]).toMatchObject({
      id: '1.1',
      title: 'Werken met stappen',
      label: 'Nog niet',
      importanceText: 'basis: de wet of een landelijke norm vraagt dit',
      explanation: 'Belang 3 × afstand 3 = 9. Jullie antwoord is ‘Nog niet’, dat is 3 stappen van het hoogste niveau.',
      chosen: true,
    });
    expect(view.suggestions[1]).toMatchObject({ id: '2.3', chosen: false });
  });

  test('the profile shows labels, of the fields that the instrument has', () => {
    expect(view.profile).toEqual([
      { label: 'Team', value: 'Noord' },
      { label: 'Rol', value: 'Manager van het team' },
    ]);
  });

  test('a profile field is not looked up on the prototype', () => {
    const field = { id: 'constructor', label: 'Bouwer', hint: '', options: null };
    expect(resultView(smallInstrument({ profile: [field] }), sessionWith(), nl).profile).toEqual([]);
  });

  test('the radar has the ends of the scale and a text with every figure', () => {
    expect(view.radar).toEqual({
      rings: [1, 2, 3, 4].map((level, i) => ({ place: i / 3, label: String(level) })),
      low: '1',
      high: '4',
      text: 'Gemiddelde per thema. Signaleren: 2,7; Veilig Thuis: 3,3; Leren: nog geen score.',
    });
  });

  test('chosen priorities keep their plan', () => {
    expect(view.priorities).toEqual([
      { id: '1.1', title: 'Werken met stappen', label: 'Nog niet', action: 'oefenen', owner: 'manager', due: 'mei' },
    ]);
  });

  test('the date is that of the last change', () => {
    expect(view).toMatchObject({ updatedAt: at, date: '2 maart 2026' });
  });
});
