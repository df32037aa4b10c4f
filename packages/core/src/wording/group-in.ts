import type { DirectionFacts, GroupTexts, GroupWording, ShiftFacts, SideFacts } from './group-types.js';

/** Puts the words about dilemmas and groups together from their texts. */
export function groupIn(texts: GroupTexts): GroupWording {
  const { pick, ballot, notKnown, direction, chosen, shift, index, supported, notes, measure, language, ...same } =
    texts;
  const list = new Intl.ListFormat(language);
  // Of één the accent falls away on the capital.
  const sentence = (parts: readonly string[]) => {
    const text = list.format(parts);
    return `${text.charAt(0).toLocaleUpperCase(language).replace('É', 'E')}${text.slice(1)}.`;
  };
  return {
    ...same,
    pick: (picked, least, most) =>
      picked < least ? pick.more(least - picked) : picked > most ? pick.most(most) : null,
    ballot: ({ name, cast, of }) => (cast >= of ? ballot[name] : ballot.cast(cast, of)),
    sides: (facts) => sidesOf(facts, texts, sentence),
    notKnown: (unknown, of) => notKnownOf(unknown, of, notKnown),
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
  { sides: texts, notKnown }: GroupTexts,
  sentence: (parts: readonly string[]) => string,
): string {
  const given = (['left', 'middle', 'right'] as const).filter((side) => facts[side] > 0);
  const [only, ...others] = given;
  const all = unknown === 0 ? texts.all : texts.chosen;
  const chosen =
    only && !others.length ? all[only](facts[only]) : sentence(given.map((side) => texts.part[side](facts[side])));
  const n = facts.left + facts.middle + facts.right;
  if (unknown > n) return `${notKnownOf(unknown, n + unknown, notKnown)} ${chosen}`;
  return unknown === 0 ? chosen : `${chosen} ${texts.unknown(unknown)}`;
}

const notKnownOf = (unknown: number, of: number, texts: GroupTexts['notKnown']): string =>
  unknown === of ? texts.all(of) : texts.some(unknown, of);

function directionOf({ count, of, unknown, pole }: DirectionFacts, texts: GroupTexts['direction']): string {
  const [all, some] = unknown > 0 ? [texts.allChosen, texts.someChosen] : [texts.all, texts.some];
  return count === of ? all(count, pole) : some(count, of, pole);
}

function shiftOf({ closer, moved, same }: ShiftFacts, texts: GroupTexts['shift']): string {
  const spread = closer === null ? '' : closer > 0 ? texts.closer : closer < 0 ? texts.apart : texts.alike;
  return [same ? texts.same : spread, moved ? (moved < 0 ? texts.left : texts.right) : ''].filter(Boolean).join(' ');
}
