import type { ListMessages } from './list-types.js';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const kept = 'The scan is kept.';

export const en: ListMessages = {
  date: (iso) => day.format(new Date(iso)),
  heading: 'Earlier on this device',
  resume: 'Go on',
  progress: (done, total) => `${done} of ${total} answered`,
  changed: (date) => `saved on ${date}`,
  erased: (date) => `Is erased on ${date} if nothing changes.`,
  hold: 'Keep it longer',
  version: (version) => `Made with version ${version} of the questionnaire`,
  carryOver: (version) => `Move to version ${version}`,
  why: {
    'record-damaged':
      'This scan is damaged and cannot be opened. We changed nothing in it. Make a copy of the file and ask the people of the website for help.',
    'record-too-new': `This scan was made with a newer self-scan. Reload the page. If this stays here, the website is not up to date yet. ${kept}`,
    'instrument-missing': `This page does not have the questionnaire that this scan was made with. That is why it cannot be opened here. ${kept}`,
    'load-failed': `This scan cannot be opened now: its questionnaire could not be loaded. Check your connection and reload the page. ${kept}`,
  },
  unreadable: `This scan cannot be opened on this page. ${kept}`,
  copy: 'Make a copy of the file',
  rename: 'Rename',
  name: 'Name of the scan',
  save: 'Save',
  cancel: 'Cancel',
  remove: 'Delete',
  confirmRemove: (name) => `Delete ‘${name}’ from this device for ever?`,
  wipe: 'Erase everything from this device',
  confirmWipe: 'Erase all scans on this device for ever? This cannot be undone.',
  confirmYes: 'Yes, delete',
};
