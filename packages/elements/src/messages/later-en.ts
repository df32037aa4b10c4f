import { pluralsIn } from '@zelfscan/core/basics/plural';
import { en as general } from './en.js';
import type { LaterMessages } from './later-types.js';

const plural = pluralsIn('en');

const wrongInstrument = 'There is a mistake in this questionnaire. Please tell the owner of the website.';
const notNow = 'This is not possible now. Nothing was changed.';
const wrongCall = 'This answer does not fit the questionnaire. Nothing was changed.';
const chooseOurs = 'Choose a file that you made with the self-scan. Nothing was changed.';

export const en: LaterMessages = {
  wiped: 'Everything is erased. Nothing of the self-scan is left on this device.',
  export: {
    more: 'More choices',
    kind: 'What kind of file?',
    kinds: {
      pdf: { label: 'PDF', why: 'To read, to print, and to take to a meeting.' },
      html: { label: 'Web page (HTML)', why: 'To read in a browser, also on a phone.' },
      xlsx: { label: 'Excel', why: 'To go on with in a spreadsheet.' },
      csv: { label: 'CSV', why: 'To read into another program.' },
      json: {
        label: 'File to open later (JSON)',
        why: 'As a backup, or to go on with on another device.',
      },
    },
    what: 'What goes in?',
    choices: {
      all: { label: 'Everything', why: 'For the team itself: the main points, the action plan and all answers.' },
      board: { label: 'One page for the board', why: 'Where you stand, what comes first and what was agreed.' },
      plan: { label: 'Action plan', why: 'What you are going to do, who takes it up, and when.' },
    },
    notes: { label: 'With notes', why: 'What you wrote beside an answer.' },
    whole: 'Everything is always in this file.',
    opens: 'You can open this file here again later.',
    opensNot: 'You cannot open this file here again.',
    care: 'What you wrote yourselves is in the file. Share it only with people who may read that.',
    make: 'Make the file',
    making: 'Making the file…',
    stop: 'Stop',
    stopped: 'Stopped. No file was made.',
    made: (name) => `Done: ${name}`,
    data: 'The scan itself, to open again later',
    names: { board: 'board', plan: 'action-plan', answers: 'answers', form: 'empty-form' },
  },
  import: {
    heading: 'Open this file?',
    reading: 'Reading the file…',
    facts: {
      name: 'Name',
      instrument: 'Questionnaire',
      created: 'Begun on',
      changed: 'Last changed on',
      answers: 'Answered',
      notes: 'Notes',
      priorities: 'Chosen to work on',
    },
    done: (done, total) => `${done} of ${total} items`,
    status: {
      new: 'This scan is not here yet. It will be added. Nothing is replaced.',
      same: 'This scan is here already, and is exactly the same.',
      different: 'This scan is here already, but it is different.',
    },
    newer: {
      file: 'The file was changed later than the scan that is here.',
      here: 'The scan that is here was changed later than the file.',
      neither: 'They were last changed at the same moment.',
    },
    table: {
      caption: 'What is different',
      what: 'What',
      here: 'Here',
      file: 'In the file',
      name: 'Name of the scan',
      version: 'Version',
      priorities: 'Agreement',
    },
    open: 'not answered',
    note: 'Note',
    noNote: 'none',
    full: 'Complete',
    chosen: 'chosen',
    differences: (count) => `See what is different (${count})`,
    add: 'Add and open',
    copy: 'Keep beside the one that is here',
    copyWhy: 'A copy is added. The scan that is here stays as it is.',
    replace: 'Replace the one that is here',
    replaceWhy: 'The scan that is here becomes the one in the file.',
    resume: 'Open the scan that is here',
    cancel: 'Cancel',
    confirmReplace: (name) =>
      `Replace ‘${name}’ by the scan in the file? What is different here will be gone. This cannot be undone.`,
    replaceYes: 'Yes, replace',
    replaceNo: 'No, leave it',
    cell: (place) => `Look in the file at ${place}.`,
    opened: (name) => `‘${name}’ is open.`,
    replaced: (name) => `‘${name}’ was replaced and is open.`,
  },
  elsewhere: {
    open: (others) =>
      plural(others, {
        one: 'This scan is also open in another window. What you fill in appears in both.',
        other: `This scan is also open in ${others} other windows. What you fill in appears in all of them.`,
      }),
    replaced: 'An answer that was given here was changed there: the last one counts.',
  },
  problems: {
    'instrument-invalid': wrongInstrument,
    'instrument-too-new': 'This questionnaire is newer than this page. Please tell the owner of the website.',
    'instrument-missing':
      'This scan was made with another questionnaire or version. Open it on the page that has that questionnaire.',
    'band-gap': wrongInstrument,
    'band-overlap': wrongInstrument,
    'duplicate-id': wrongInstrument,
    'theme-scales': wrongInstrument,
    'dilemma-poles': wrongInstrument,
    'dilemma-positions': wrongInstrument,
    'pick-count': notNow,
    'ballot-none': notNow,
    'ballot-open': notNow,
    'ballot-full': notNow,
    'ballot-revealed': notNow,
    'text-missing': wrongInstrument,
    'text-unknown': wrongInstrument,
    'text-invalid': 'A text of this website is not right. Our own text stands in its place.',
    'unknown-reference': wrongInstrument,
    'unknown-item': 'This item is not part of this scan. Nothing was changed.',
    'unknown-theme': 'This theme is not part of this scan. Choose a theme from the list.',
    'unknown-profile-field': 'Something about the team does not fit this questionnaire and was not saved.',
    'value-out-of-range': wrongCall,
    'no-session': 'No scan is open yet. Start one or choose one from the list.',
    'scan-not-found': 'This scan is not on this device (any more). Choose another or start a new one.',
    'file-too-large': `This file is too large. ${chooseOurs}`,
    'file-not-json': `We cannot read this file. ${chooseOurs}`,
    'file-foreign': `This file was not made by the self-scan. ${chooseOurs}`,
    'file-damaged': 'This file is damaged. Nothing was changed. Make the file again where the scan is.',
    'file-too-new': 'This file was made with a newer self-scan. Reload the page and try again.',
    'file-unsupported':
      'We cannot open this kind of file. Choose a PDF, Excel, HTML or JSON file that you made with the self-scan. Nothing was changed.',
    'file-without-scan':
      'There is no scan in this file. Perhaps it is a summary, or another program saved it again. Choose the file as you made it. Nothing was changed.',
    'record-damaged': 'This scan is damaged and cannot be opened. We left it as it is.',
    'record-too-new': 'This scan was made with a newer version. Reload the page.',
    'format-unknown': 'We cannot make this kind of file. Choose PDF, HTML, Excel, CSV or JSON.',
    'option-unknown': 'We cannot make this file in that way. Choose from the list.',
    'logo-unreadable':
      'The logo could not go into the report. The report was made without it. Please tell the owner of the website.',
    'load-failed': general.loadFailed,
    'storage-unavailable': 'The browser cannot save anything here. You can go on working. Make a file before you stop.',
    'storage-closed':
      'The scans on this device were erased or updated in another window. What you see here is no longer saved. Make a file if you need it, then reload the page.',
    'personal-data': 'No names or details of clients.',
    'version-newest': notNow,
    'storage-full': 'Saving did not succeed: this device is full. Your answers are still on the screen. Make a file.',
    'storage-locked': 'The scans on this device are locked. Give the passphrase first.',
    'passphrase-wrong': 'This passphrase is not right. Try again.',
    'storage-failed': 'Saving did not succeed. Your answers are still on the screen. Make a file.',
  },
};
