import type { GroupTexts, GroupWording, ShiftFacts, SideFacts } from './group-types.js';

/** Puts the words about dilemmas and groups together from their texts. */
export function groupIn(texts: GroupTexts): GroupWording {
  const { pick, ballot, sides, shift, index, supported, notes, measure, language, ...same } = texts;
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
    sides: (facts) => sidesOf(facts, sides, sentence),
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

function sidesOf(facts: SideFacts, texts: GroupTexts['sides'], sentence: (parts: readonly string[]) => string): string {
  const given = (['left', 'middle', 'right'] as const).filter((side) => facts[side] > 0);
  const [only, ...others] = given;
  const all = facts.unknown === 0 ? texts.all : texts.chosen;
  const chosen =
    only && !others.length ? all[only](facts[only]) : sentence(given.map((side) => texts.part[side](facts[side])));
  return facts.unknown === 0 ? chosen : `${chosen} ${texts.unknown(facts.unknown)}`;
}

function shiftOf({ closer, moved, same }: ShiftFacts, texts: GroupTexts['shift']): string {
  const spread = closer === null ? '' : closer > 0 ? texts.closer : closer < 0 ? texts.apart : texts.alike;
  return [same ? texts.same : spread, moved ? (moved < 0 ? texts.left : texts.right) : ''].filter(Boolean).join(' ');
}
