import { en as later } from '@zelfscan/elements/messages/later-en';
import { en as general } from '@zelfscan/elements/messages/en';
import type { DilemmakaartMessages } from './types.js';

const chooseOurs = 'Choose a file that you made with the dilemma card. Nothing was changed.';

export const en: DilemmakaartMessages = {
  date: general.date,
  close: general.close,
  cardName: (date) => `Dilemma card of ${date}`,
  copyOf: general.copyOf,
  held: {
    heading: 'What you were working on',
    session: (date, participants) => `Session of ${date}, ${participants} participants`,
    unsaved: 'Only in the memory of this page.',
    card: (date) => `Your card, last changed on ${date}`,
    onDevice: 'Kept on this device.',
    inMemory: 'Only in the memory of this page.',
    resume: 'Continue',
    saveFile: 'Save as a file',
    wipe: 'Erase everything',
    confirmWipe: 'Erase everything of the dilemma card from this page and this device for good? This cannot be undone.',
    yes: 'Yes, erase everything',
    no: 'No, leave it',
    wiped: 'Everything is erased. Nothing of the dilemma card is left on this device.',
  },
  beamer: {
    opened: 'The projector window is open. Drag it to the projector screen.',
    blocked: 'The browser held back the new window.',
    byHand: 'No new window? Open the projector window yourself',
    heading: 'Dilemma card',
    waiting: 'The session will appear here.',
    waitingHow: 'Open the session in another window of this browser. This screen follows by itself.',
  },
  files: {
    sessionOpened: 'The session is open, where you left it.',
    cardOpened: 'Your card is open.',
    unshownLeftOut: 'Choices that were not revealed yet are not in the file.',
    cardFile: 'dilemma-card',
    sessionFile: 'dilemma-card-session',
  },
  problems: {
    ...later.problems,
    'unknown-item': 'This dilemma is not on the card, or was not picked. Nothing was changed.',
    'value-out-of-range': 'This does not fit the dilemma card. Nothing was changed.',
    'dilemma-poles': later.problems['instrument-invalid'],
    'dilemma-positions': later.problems['instrument-invalid'],
    'pick-count': 'Pick 2, 3 or 4 dilemmas. Nothing was changed.',
    'ballot-none': 'Nobody chooses in this step. Nothing was changed.',
    'ballot-open': 'Not everyone has chosen yet. Let everyone choose first, or start this round again.',
    'ballot-full': 'Everyone has chosen already. Reveal the choices, or start this round again.',
    'ballot-revealed': 'These choices were revealed already. Start the round again to choose once more.',
    'no-session': 'Nothing is open yet. Start a session, or start alone.',
    'instrument-missing':
      'This file was made with another card or another version. Open it on the page with that card. Nothing was changed.',
    'file-too-large': `This file is too large. ${chooseOurs}`,
    'file-not-json': `We cannot read this file. ${chooseOurs}`,
    'file-foreign': `This file is not from the dilemma card. ${chooseOurs}`,
    'file-damaged': 'This file is damaged and cannot be opened. Nothing was changed.',
    'file-too-new': 'This file was made with a newer dilemma card. Reload the page and try again.',
    'file-unsupported':
      'We cannot open this kind of file. Choose a PDF, Excel, HTML or JSON file that you made with the dilemma card. Nothing was changed.',
    'file-without-scan':
      'There is no dilemma card in this file. Perhaps another program saved it again. Choose the file as you made it. Nothing was changed.',
    'storage-unavailable':
      'The browser cannot keep anything here. You can work on, but when you close the page your card is gone. Make a file before you stop.',
  },
};
