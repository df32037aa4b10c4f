import { pluralsIn } from '@zelfscan/core/basics/plural';
import type { CarryMessages } from './carry-types.js';

const plural = pluralsIn('en');

const items = (count: number) => plural(count, { one: `${count} item`, other: `${count} items` });

export const en: CarryMessages = {
  back: 'All scans',
  heading: (version) => `Move to version ${version}`,
  lead: (name, from) =>
    `‘${name}’ was made with version ${from} of the questionnaire. We make a new scan of it. The old scan stays as it is.`,
  subsetGone: (title) => `‘${title}’ is no longer there. The new scan has all items.`,
  choices: (count) => `You decide: ${items(count)}`,
  choicesWhy:
    'Here the question was changed or moved. Is your answer still right? Then take it over. Otherwise leave the item open and answer it again. Notes and agreements always go along.',
  noChoices: 'There is nothing to choose.',
  changed: 'Changed text',
  moved: 'Same text, other place',
  before: (version) => `Old (version ${version})`,
  after: (version) => `New (version ${version})`,
  answer: 'Your answer:',
  note: 'Note:',
  chosen: '(your answer)',
  becomes: '(this becomes your answer)',
  decide: 'What do we do with your answer?',
  take: 'Take over',
  open: 'Leave open',
  cannot: 'This answer no longer exists. The item stays open.',
  kept: (count) => `Goes along by itself: ${items(count)}`,
  keptWhy: 'Here the question is still the same.',
  added: (count) => `New: ${items(count)}`,
  addedWhy: 'These are open in the new scan.',
  removed: (count) => `Gone: ${items(count)}`,
  removedWhy: 'What you filled in here is still in the old scan.',
  make: 'Make the new scan',
  cancel: 'Cancel',
  made: (name) => `The new scan ‘${name}’ is made and saved. The old one is still among all scans.`,
};
