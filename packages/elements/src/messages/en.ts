import type { Messages } from './types.js';

const one = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

export const en: Messages = {
  score: (value) => one.format(value),
  date: (iso) => day.format(new Date(iso)),
  loading: 'Loading the self-scan.',
  start: {
    is: 'What it is',
    isNot: 'What it is not',
    duration: ([from, to]) => `Filling it in takes ${from} to ${to} minutes. You can stop and go on later at any time.`,
    device: 'Your answers stay on this device, in this browser. Nothing is sent to a server.',
    memory: 'Answers are not kept. They are gone once you close the page, so make a report at the end.',
    begin: 'Start the self-scan',
    beginAnother: 'Start a new scan',
    profile: 'About your team (you may skip this)',
    profileWhy: 'This is printed on the report. Do not write down names of persons.',
    noChoice: 'No choice',
    version: 'Which version?',
    full: (items) => `Complete: ${items} items`,
    subset: (title, items) => `${title}: ${items} items`,
    import: 'Open a saved file',
    form: 'Empty form (PDF)',
    paper: 'Enter answers from paper',
  },
  item: {
    basis: 'Basis: should be in order',
    guidance: 'What to look for',
    addNote: 'Note or evidence',
    note: 'Note or evidence',
    reason: 'Why does this not apply?',
    noteHint: 'No names or details of clients.',
    clear: 'Clear answer',
    explain: (term) => `Explained: ${term}`,
  },
  fill: {
    themes: 'Themes',
    chooseTheme: 'Choose a theme',
    theme: (number, of) => `Theme ${number} of ${of}`,
    done: (done, total) => `${done} of ${total}`,
    openOnly: 'Only what is still open',
    noneOpen: 'Everything in this theme has an answer.',
    results: 'Results',
    overview: 'All scans',
    open: (count) => (count === 0 ? 'Everything in this theme has an answer.' : `Still open in this theme: ${count}.`),
    sum: (given, score) =>
      `(${given.join(' + ')}) ÷ ${given.length} = ${score}. ‘I don’t know’ and ‘does not apply’ do not count.`,
    interim: (score, answered, total) => `So far: ${score} (${answered} of ${total} items with a score)`,
    noInterim: (needed, answered) => `No score yet: it comes with ${needed} scores, now ${answered}.`,
    discuss: 'To talk about',
    previous: 'Previous theme',
    next: 'Next theme',
  },
  save: {
    device: 'Saved on this device',
    memory: 'Not saved on this device',
    busy: 'Saving…',
    failed: 'Not saved',
    warning:
      'This browser cannot save anything. You can go on working, but the answers are gone once you close the page. Make a file before you stop.',
    failedWarning: 'The last answers were not saved. They are still on the screen. Make a file now.',
    exportNow: 'Make a file',
  },
  scanName: (date) => `Scan of ${date}`,
  copyOf: (name) => `${name} (copy)`,
  close: 'Close',
  failed: 'This did not succeed. What you filled in is still there.',
  loadFailed:
    'A part of the self-scan could not be loaded. Check your connection and try again. If that fails, make a file first and then reload the page.',
};
