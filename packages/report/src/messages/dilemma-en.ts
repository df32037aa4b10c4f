import { dayIn } from './day.js';
import type { CardReportMessages, DilemmaMessages, SessionReportMessages } from './dilemma-types.js';

const shared = {
  language: 'en',
  day: (iso) => dayIn('en-GB', iso),
  page: 'page {page} of {pages}',
  unshown: {
    title: 'Missing characters',
    text: 'This report cannot show some characters in your texts, such as emoji. A □ stands in their place.',
  },
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
} satisfies DilemmaMessages;

export const sessionEn: SessionReportMessages = {
  ...shared,
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
