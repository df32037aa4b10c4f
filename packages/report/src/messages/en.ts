import { dayIn } from './day.js';
import type { ReportMessages } from './types.js';

export const en: ReportMessages = {
  language: 'en',
  kicker: 'Report',
  subject: ({ instrument, version }) => `Report of ${instrument}, version ${version}`,
  day: (iso) => dayIn('en-GB', iso),
  page: 'page {page} of {pages}',
  unshown: {
    title: 'Missing characters',
    text: 'This report cannot show some characters in your texts, such as emoji. A □ stands in their place. The self-assessment itself has kept them.',
  },
  contents: 'Contents',
  facts: {
    organisation: 'Organisation',
    reportDate: 'Date of this report',
    lastChange: 'Last changed',
    answered: 'Filled in',
    answeredValue: (done, total) => `${done} of ${total} items`,
    instrument: 'Instrument',
    instrumentValue: (title, version) => `${title}, version ${version}`,
  },
  of: (part, whole) => `${part} of ${whole}`,
  summary: {
    heading: 'Summary',
    flags: (count) => `To be put in order first (${count})`,
    radar: 'At a glance',
    radarCaption: (low, high) => `The mean of each theme. The centre is ${low}, the outer edge is ${high}.`,
    radarGaps: 'A theme without a dot in the figure has no score yet.',
    bars: 'By theme',
    columns: {
      theme: 'Theme',
      distribution: 'Answers',
      score: 'Score',
      band: 'Which is',
      given: 'Counted',
      unknown: 'I don’t know',
    },
  },
  next: {
    heading: 'Next steps',
    priorities: 'Priorities',
    prioritiesIntro: 'You have chosen to work on these items.',
    noPriorities: 'You have not chosen any priorities yet.',
    suggestionsIntro:
      'The self-assessment suggests the items below. They are suggestions: you choose. Choose three to five.',
    noSuggestions: 'There are too few answers to suggest anything yet.',
    columns: { item: 'Item', action: 'What will we do?', owner: 'Who?', due: 'Done by?' },
    strengths: 'What goes well',
    strengthsIntro: 'These items stand most firmly. Keep them that way.',
    noStrengths: 'No items stand out as strong yet.',
    gaps: 'What we do not know yet',
    gapsIntro: 'For these items the answer is ‘I don’t know’. Find out who does.',
    noGaps: 'For none of the items is the answer ‘I don’t know’.',
  },
  theme: {
    score: 'Score',
    given: (answered, total) => `${answered} of ${total} items ${answered === 1 ? 'counts' : 'count'}`,
    leftOut: 'Not counted',
    discuss: 'Question to talk about',
    answers: 'Answers',
    basis: '★ Basis item',
    flag: 'To be put in order first',
    note: 'Explanation',
  },
  about: {
    heading: 'About this report',
    method: 'How the scores were made',
    levelsIntro: 'For each item you choose one of these answers. The number is the score of that answer.',
    noScore: 'No score, not counted.',
    rules: [
      {
        title: 'Mean',
        text: 'The score of a theme is the mean of the scores in that theme. ‘I don’t know’, ‘does not apply’ and items that are still open do not count. So they are never a zero.',
      },
      {
        title: 'At least half',
        text: 'A theme gets a score only when at least half of its items have one. Items that do not apply are left out of that count.',
      },
      {
        title: 'Basis items (★)',
        text: 'An item with a ★ is asked by law or by a national standard. When such an item is at the lowest level, it is listed under ‘To be put in order first’. A good mean does not change that.',
      },
      {
        title: 'Suggestions',
        text: 'A suggestion comes from a sum: importance × distance. Importance is 3 for a basis item, 2 for a regular item and 1 for an additional item. Distance is the number of steps to the highest level. For what goes well we count the steps above the lowest level. When outcomes are equal, a ★ goes first.',
      },
    ],
    status: 'Status of the texts',
    sources: 'Sources',
  },
};
