import { dayIn } from './day.js';
import type { CardReportMessages, SessionReportMessages } from './dilemma-types.js';

const shared = {
  language: 'en',
  day: (iso: string) => dayIn('en-GB', iso),
  page: 'page {page} of {pages}',
  unshown: {
    title: 'Missing characters',
    text: 'This report cannot show some characters in your texts, such as emoji. A □ stands in their place.',
  },
  figures: 'In figures',
  organisation: 'Organisation',
  reportDate: 'Report made',
  safety: {
    title: 'Is anyone in danger now? Call 112.',
    text: 'That is not put to a vote. For advice in the Netherlands, call Veilig Thuis: 0800-2000.',
  },
  about: {
    heading: 'About this report',
    notFor: 'What this is not',
    status: 'Status of the texts',
    sources: 'Sources',
  },
};

const leftOut = { heading: 'What is not in it', label: 'Explanations', value: 'Left out' };
const open = 'To go on working with them: go to the dilemma card, choose ‘Open a saved file’ and choose this file.';

export const sessionEn: SessionReportMessages = {
  ...shared,
  about: {
    ...shared.about,
    leftOut: {
      ...leftOut,
      label: 'Notes',
      notes: 'The notes of the conversation and the reservations have been left out.',
    },
    attached: {
      heading: 'The conversation is in this file',
      text: `All the things you wrote down are in this file as data too. Whoever gets the file gets them all. ${open}`,
    },
  },
  kicker: 'Minutes of the conversation',
  subject: (title) => `Minutes of a conversation with ${title}`,
  facts: { date: 'Date', participants: 'Present', caseLine: 'Case' },
  agreements: {
    heading: 'Agreements',
    none: 'No agreements were written down in this conversation.',
  },
  dilemmas: {
    heading: 'By dilemma',
    reading: {
      dots: 'Each dot is one choice. Who chose what has not been kept.',
      rounds: 'An open dot is a first choice, a filled dot a second choice.',
      spread: 'The diamond is the middle of the group. The line runs from one outermost choice to the other.',
      order: 'The dilemma with the largest difference comes first.',
    },
    poles: (left, right) => `One side: ${left}. The other side: ${right}.`,
    notChosen: 'No choice was shown for this dilemma.',
  },
  strip: { position: 'Position', first: 'First choice', second: 'Second choice', count: 'Choices' },
  support: 'Support for the agreement',
  reservations: 'Reservations',
};

export const cardEn: CardReportMessages = {
  ...shared,
  about: {
    ...shared.about,
    leftOut: {
      ...leftOut,
      notes: 'The explanations have been left out. The dilemma card itself still has them.',
    },
    attached: {
      heading: 'Your answers are in this file',
      text: `All your answers and explanations are in this file as data too. Whoever gets the file gets them all. ${open}`,
    },
  },
  kicker: 'My dilemma card',
  subject: (title) => `Completed card of ${title}`,
  facts: { progress: 'Filled in', lastChange: 'Last changed' },
  reading:
    'The dot shows where you stand now between two sides. Both sides have value. No place is better than another.',
  open: 'Still open',
  nothing: 'You have not chosen a place for these dilemmas yet.',
  note: 'Explanation',
  noteAt: (phase) => `Stands under ‘${phase}’.`,
  others: 'Other dilemmas',
};
