import type { CardFormMessages, FormMessages } from './form-types.js';

const shared = {
  language: 'en',
  page: 'page {page} of {pages}',
  unshown: {
    title: 'Missing characters',
    text: 'This form cannot show some characters. A □ stands in their place.',
  },
  figures: 'In figures',
  organisation: 'Organisation',
  instrument: 'Instrument',
  instrumentValue: (title: string, version: string) => `${title}, version ${version}`,
  date: 'Date',
  filledIn: 'Filled in by',
  role: 'A role, not a name.',
  glossary: 'Words explained',
  about: 'About this form',
  notFor: 'What this is not',
  status: 'Status of the texts',
};

export const formEn: FormMessages = {
  ...shared,
  kicker: 'Form for use on paper',
  subject: (title) => `Empty form of ${title}`,
  howTo: {
    heading: 'How to fill this in',
    steps: [
      'Read each item together and choose the answer that fits best now. Tick one box.',
      'When you do not know, tick ‘I don’t know’. That is an answer too.',
      'When an item does not apply, write down why.',
      'Under ‘Explanation’, write what shows you this. Do not write names or details of clients or colleagues.',
      'Copy the answers into the self-assessment afterwards. Find the item by its large number; the sign at the box is the answer.',
    ],
  },
  team: 'Team',
  levels: 'What the answers mean',
  basis: '★ Basis item',
  basisText: 'The law or a national standard asks for this.',
  note: 'Explanation',
  discuss: 'Question to talk about',
  answer: 'What we say about it',
  plan: {
    heading: 'What we will work on',
    intro: 'Choose three to five items together. Write roles, not names.',
    caption: 'Chosen items, with what, who and when',
    choice: 'Choice',
    columns: {
      choice: 'Choice',
      item: 'Number',
      action: 'What do we agree?',
      owner: 'Who? (role)',
      due: 'Done by?',
    },
  },
};

export const cardFormEn: CardFormMessages = {
  ...shared,
  kicker: 'Dilemma card for use on paper',
  subject: (title) => `Empty form of ${title}`,
  safety: {
    title: 'Is anyone in danger now? Call 112.',
    text: 'That is not put to a vote. For advice in the Netherlands, call Veilig Thuis: 0800-2000.',
  },
  howTo: {
    heading: 'How to fill this in',
    steps: [
      'For each dilemma choose, without consulting anyone, where you stand now between the two sides. Tick one box.',
      'Both sides have value. No place is better than another, and the middle is a real answer too.',
      'When you do not know, tick ‘I don’t know’.',
      'Write nothing by which anyone could be recognised: no names, addresses or dates of birth.',
    ],
  },
  why: 'Why',
  overdone: 'When it becomes too much',
  reserve: 'Extra dilemmas',
  reserveIntro: 'These do not fit every case.',
  note: 'Explanation',
};
