import type { GroupTexts } from '../texts/group.js';
import type { DirectionFacts, GroupWording, ShiftFacts, SideFacts } from './group-types.js';

/** Puts the words about dilemmas and groups together from their texts. */
export function groupIn(texts: GroupTexts): GroupWording {
  const {
    pick,
    ballot,
    sides,
    notKnown,
    direction,
    chosen,
    shift,
    index,
    supported,
    notes,
    measure,
    language,
    ...same
  } = texts;
  const list = new Intl.ListFormat(language);
  const capital = (text: string) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
  // Of één the accent falls away on the capital.
  const sentence = (parts: readonly string[]) => `${capital(list.format(parts)).replace(/^É/, 'E')}.`;
  const notKnownOf = (unknown: number, of: number) =>
    unknown === of ? notKnown.all(of) : capital(notKnown.some(unknown, of));
  return {
    ...same,
    pick: (picked, least, most) =>
      picked < least ? pick.more(least - picked) : picked > most ? pick.most(most) : null,
    ballot: ({ name, cast, of }) => (cast >= of ? ballot[name] : ballot.cast(cast, of)),
    sides: (facts) =>
      sidesOf(facts, { ...sides, unknown: (count) => capital(sides.unknown(count)) }, sentence, notKnownOf),
    notKnown: notKnownOf,
    outside: (inside, outside) => capital(texts.outside(inside, inside + outside, outside)),
    direction: (facts) => directionOf(facts, direction),
    caption: ({ n, unknown }) =>
      n > 0 && unknown > 0 ? chosen(n, n + unknown, unknown) : texts.participants(n + unknown),
    shift: (change) => shiftOf(change, shift),
    index: (value) => index(measure(value)),
    supported: (facts) =>
      sentence(
        (['behind', 'between', 'doubt'] as const).flatMap((name) =>
          facts[name] > 0 ? [supported[name](facts[name])] : [],
        ),
      ),
    notes: {
      explain: () => notes.explain,
      left: (left) => notes.left(left),
      right: (_, right) => notes.right(right),
    },
  };
}

function sidesOf(
  { unknown, ...facts }: SideFacts,
  texts: GroupTexts['sides'],
  sentence: (parts: readonly string[]) => string,
  notKnown: GroupWording['notKnown'],
): string {
  const given = (['left', 'middle', 'right'] as const).filter((side) => facts[side] > 0);
  const [only, ...others] = given;
  const all = unknown === 0 ? texts.all : texts.chosen;
  const chosen =
    only && !others.length ? all[only](facts[only]) : sentence(given.map((side) => texts.part[side](facts[side])));
  const n = facts.left + facts.middle + facts.right;
  if (unknown > n) return `${notKnown(unknown, n + unknown)} ${chosen}`;
  return unknown === 0 ? chosen : `${chosen} ${texts.unknown(unknown)}`;
}

function directionOf({ count, of, unknown, pole }: DirectionFacts, texts: GroupTexts['direction']): string {
  const [all, some] = unknown > 0 ? [texts.allChosen, texts.someChosen] : [texts.all, texts.some];
  return count === of ? all(count, pole) : some(count, of, pole);
}

function shiftOf({ closer, moved, same }: ShiftFacts, texts: GroupTexts['shift']): string {
  const spread = closer === null ? '' : closer > 0 ? texts.closer : closer < 0 ? texts.apart : texts.alike;
  return [same ? texts.same : spread, moved ? (moved < 0 ? texts.left : texts.right) : ''].filter(Boolean).join(' ');
}
