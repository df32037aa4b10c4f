import type { GroupWording } from './group-types.js';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const two = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const list = new Intl.ListFormat('en-GB');

const numbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const number = (n: number) => numbers[n] ?? String(n);
const capital = (words: string) => words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
const participants = (n: number) => (n === 1 ? '1 participant' : `${n} participants`);
const choose = (n: number) => (n === 1 ? 'chooses' : 'choose');

export const groupEn: GroupWording = {
  date: (iso) => day.format(new Date(iso)),
  steps: {
    case: 'Case',
    pick: 'Pick',
    choose: 'In silence',
    reveal: 'Reveal',
    explain: 'Explain',
    upsides: 'Both sides',
    again: 'Choose again',
    shift: 'What shifts',
    agree: 'Agreement',
    support: 'Support',
    summary: 'Summary',
  },
  titles: {
    case: 'What is it about?',
    pick: 'Which dilemmas do we talk about?',
    choose: 'Choose in silence',
    reveal: 'This is where the group stands',
    explain: 'What do you see?',
    upsides: 'What is good about each side?',
    again: 'Choose again',
    shift: 'What has shifted?',
    agree: 'What do we agree on?',
    support: 'How much support is there?',
    summary: 'What do we take with us?',
  },
  leads: {
    case: 'Describe the case in one neutral line. No names, addresses, dates of birth or other details by which someone can be recognised.',
    pick: 'Pick 2 to 4 dilemmas that the talk should be about now.',
    choose: 'Everyone chooses in turn, without consulting. Nobody sees what another chooses.',
    reveal: 'Look together first, without responding. Difference is where the talk begins.',
    explain: 'Those at the outer places may tell first what they see. Nobody has to defend themselves.',
    upsides: 'For both sides, find together: what does it bring, and what happens when we overdo it?',
    again: 'Everyone chooses once more in silence. Changing places is allowed, and not required.',
    shift: 'Look at what the talk has done. Closer together is not better than different.',
    agree: 'Which accent fits now? Write down roles, not names.',
    support: 'Everyone says in silence how much support this agreement has. Doubt is welcome.',
    summary: 'Record agreements about a household in your own system. This summary is not a case file.',
  },
  dilemma: (n, count) => `Dilemma ${n} of ${count}`,
  participants,
  reserve: { title: 'Extra dilemmas', intro: 'These do not fit every case.' },
  pick: (picked, least, most) =>
    picked < least
      ? `Pick ${number(least - picked)} more ${least - picked === 1 ? 'dilemma' : 'dilemmas'}.`
      : picked > most
        ? `Pick at most ${number(most)}.`
        : null,
  ballot: ({ name, cast, of }) =>
    cast >= of
      ? { first: 'Everyone has chosen.', second: 'Everyone has chosen again.', support: 'Everyone has had a turn.' }[
          name
        ]
      : `${cast} of ${of} ${cast === 1 ? 'has' : 'have'} had a turn.`,
  words: {
    'twee-kampen': 'Two camps',
    'een-anders': 'Nearly everyone close together',
    'dicht-bij-elkaar': 'Close together',
    verschillend: 'Different',
    'ver-uit-elkaar': 'Far apart',
  },
  sides({ left, middle, right, unknown }) {
    const given = [
      [left, 'left'],
      [middle, 'exactly the middle'],
      [right, 'right'],
    ] as const;
    const parts = given.filter(([n]) => n > 0);
    const only = parts.length === 1 ? parts[0] : undefined;
    if (only && unknown === 0) return `All ${number(only[0])} choose ${only[1]}.`;
    const chosen = only
      ? `All ${number(only[0])} who chose a place choose ${only[1]}.`
      : `${capital(list.format(parts.map(([n, side]) => `${number(n)} ${choose(n)} ${side}`)))}.`;
    if (unknown === 0) return chosen;
    return `${chosen} ${capital(number(unknown))} ${unknown === 1 ? 'does' : 'do'} not know.`;
  },
  shift: ({ closer, moved, same }) =>
    [
      same ? 'The spread has stayed the same.' : '',
      same || closer === null
        ? ''
        : closer > 0
          ? 'The group now stands closer together.'
          : closer < 0
            ? 'The group now stands further apart.'
            : 'The group stands about as far apart as before.',
      moved ? `The middle of the group moved to the ${moved < 0 ? 'left' : 'right'}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  direction: (pole) => `Shared direction: at least three in four choose the side of ‘${pole}’.`,
  index: (value) => `Agreement ${two.format(value)} (0 is as far apart as possible, 1 is all the same)`,
  why: {
    'too-few-for-dots':
      'Fewer than three participants chose a place. Then we show no dots: who knows their own place would know the other’s.',
    'too-few-for-index':
      'Three participants chose a place. A word or measure of agreement is shown from four: now one person would weigh too much.',
  },
  caption: (n) => `middle of the group · ${participants(n)}`,
  caution: 'In a small group dots are not anonymous: people who know each other can guess who stands where.',
  support: [
    'I cannot go along with this',
    'I have serious doubts',
    'I can live with it',
    'I support it',
    'I fully stand behind it',
  ],
  supported: ({ behind, between, doubt }) =>
    `${capital(
      list.format(
        [
          [behind, behind === 1 ? 'stands behind it' : 'stand behind it'] as const,
          [between, 'can live with it'] as const,
          [doubt, doubt === 1 ? 'has doubts or cannot go along' : 'have doubts or cannot go along'] as const,
        ].flatMap(([n, words]) => (n > 0 ? [`${number(n)} ${words}`] : [])),
      ),
    )}.`,
  notes: {
    explain: () => 'What the outer places see',
    left: (left) => `About ‘${left}’`,
    right: (_, right) => `About ‘${right}’`,
  },
  agreement: {
    accent: 'Accent',
    who: 'Who (role)',
    what: 'What',
    when: 'When',
    signal: 'Early sign that it does not work',
    evaluate: 'Evaluation date',
  },
  open: 'Not chosen yet',
  progress: (done, total) => `${done} of ${total} dilemmas filled in`,
};
