import { groupIn } from './group-in.js';
import type { GroupTexts, GroupWording } from './group-types.js';
import { pluralsIn } from '../basics/plural.js';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const two = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const plural = pluralsIn('en');

const numbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const number = (count: number) => numbers[count] ?? String(count);
const capital = (words: string) => words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
const participants = (count: number) => plural(count, { one: `${count} participant`, other: `${count} participants` });
const choose = (count: number) => `${number(count)} ${plural(count, { one: 'chooses', other: 'choose' })}`;

export const group: GroupTexts = {
  language: 'en-GB',
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
  dilemma: (number, count) => `Dilemma ${number} of ${count}`,
  participants,
  reserve: { title: 'Extra dilemmas', intro: 'These do not fit every case.' },
  pick: {
    more: (count) => `Pick ${number(count)} more ${plural(count, { one: 'dilemma', other: 'dilemmas' })}.`,
    most: (count) => `Pick at most ${number(count)}.`,
  },
  ballot: {
    first: 'Everyone has chosen.',
    second: 'Everyone has chosen again.',
    support: 'Everyone has had a turn.',
    cast: (cast, of) => `${cast} of ${of} ${plural(cast, { one: 'has', other: 'have' })} had a turn.`,
  },
  words: {
    'allemaal-hetzelfde': 'All the same',
    'twee-kampen': 'Two camps',
    'een-anders': 'Nearly everyone close together',
    'dicht-bij-elkaar': 'Close together',
    'meesten-dicht-bij-elkaar': 'Most close together',
    verschillend: 'Different',
    'ver-uit-elkaar': 'Far apart',
  },
  unknown: { most: 'Most do not know', all: 'Nobody chose a place' },
  notKnown: {
    some: (count, of) =>
      `${capital(number(count))} of ${number(of)} ${plural(count, { one: 'does', other: 'do' })} not know.`,
    all: (count) => `All ${number(count)} choose ‘I do not know’.`,
  },
  outside: (inside, outside) =>
    `${capital(number(inside))} of ${number(inside + outside)} stand close together, ${number(outside)} ${plural(outside, { one: 'stands', other: 'stand' })} outside.`,
  sides: {
    part: {
      left: (count) => `${choose(count)} left`,
      middle: (count) => `${choose(count)} exactly the middle`,
      right: (count) => `${choose(count)} right`,
    },
    all: {
      left: (count) => `All ${number(count)} choose left.`,
      middle: (count) => `All ${number(count)} choose exactly the middle.`,
      right: (count) => `All ${number(count)} choose right.`,
    },
    chosen: {
      left: (count) => `All ${number(count)} who chose a place choose left.`,
      middle: (count) => `All ${number(count)} who chose a place choose exactly the middle.`,
      right: (count) => `All ${number(count)} who chose a place choose right.`,
    },
    unknown: (count) => `${capital(number(count))} ${plural(count, { one: 'does not know.', other: 'do not know.' })}`,
  },
  shift: {
    same: 'The spread has stayed the same.',
    closer: 'The group now stands closer together.',
    apart: 'The group now stands further apart.',
    alike: 'The group stands about as far apart as before.',
    left: 'The middle of the group moved to the left.',
    right: 'The middle of the group moved to the right.',
  },
  direction: {
    all: (count, pole) => `Shared direction: all ${number(count)} choose the side of ‘${pole}’.`,
    some: (count, of, pole) => `Shared direction: ${number(count)} of ${number(of)} choose the side of ‘${pole}’.`,
    allChosen: (count, pole) =>
      `Shared direction: all ${number(count)} who chose a place choose the side of ‘${pole}’.`,
    someChosen: (count, of, pole) =>
      `Shared direction: ${number(count)} of the ${number(of)} who chose a place choose the side of ‘${pole}’.`,
  },
  measure: (value) => two.format(value),
  index: (measure) => `Agreement ${measure} (0 is as far apart as possible, 1 is all the same)`,
  why: {
    'too-few-for-dots':
      'Fewer than three participants chose a place. Then we show no dots: who knows their own place would know the other’s.',
    'too-few-for-index':
      'Three participants chose a place. A word or measure of agreement is shown from four: now one person would weigh too much.',
  },
  middle: 'middle of the group',
  chosen: (n, of, unknown) =>
    `${n} of ${of} chose a place, ${unknown} ${plural(unknown, { one: 'does', other: 'do' })} not know`,
  caution: 'In a small group dots are not anonymous: people who know each other can guess who stands where.',
  support: [
    'I cannot go along with this',
    'I have serious doubts',
    'I can live with it',
    'I support it',
    'I fully stand behind it',
  ],
  supported: {
    behind: (count) => `${number(count)} ${plural(count, { one: 'stands behind it', other: 'stand behind it' })}`,
    between: (count) => `${number(count)} can live with it`,
    doubt: (count) =>
      `${number(count)} ${plural(count, { one: 'has doubts or cannot go along', other: 'have doubts or cannot go along' })}`,
  },
  notes: {
    explain: 'What the outer places see',
    left: (left) => `About ‘${left}’`,
    right: (right) => `About ‘${right}’`,
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

export const groupEn: GroupWording = groupIn(group);
