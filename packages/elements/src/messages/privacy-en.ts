import { pluralsIn } from '@zelfscan/core/basics/plural';
import type { PrivacyMessages } from './privacy-types.js';

const plural = pluralsIn('en');
const list = new Intl.ListFormat('en-GB');

export const en: PrivacyMessages = {
  passphrase: {
    set: {
      heading: 'Choose a passphrase',
      lead: 'Whoever uses this device later cannot read your answers then.',
      submit: 'Lock with this passphrase',
    },
    unlock: {
      heading: 'These scans are locked',
      lead: 'Type the passphrase that you chose.',
      submit: 'Open',
    },
    change: {
      heading: 'Change the passphrase',
      lead: 'Type the present passphrase first, then the new one.',
      submit: 'Change the passphrase',
    },
    remove: {
      heading: 'Take the passphrase away',
      lead: 'The answers stay on this device. Everybody who uses it can read them from then on.',
      submit: 'Take the passphrase away',
    },
    before: [
      'A lost passphrase means lost answers. Nobody can get it back: not you, not the municipality, and not we.',
      'Write it down and keep it away from this device, or put it in a password manager.',
      'A report or file that you make has no passphrase. Keep it in a safe place.',
    ],
    current: 'Present passphrase',
    chosen: 'Passphrase',
    again: 'The same passphrase once more',
    hint: (shortest) => `At least ${shortest} characters. Four separate words in a row are the easiest to remember.`,
    show: 'Show what I type',
    understood: 'I understand: without the passphrase the answers are gone.',
    wrong: 'This is not the right passphrase. Look at capitals and spaces, and feel free to try again.',
    empty: 'Type the passphrase.',
    short: (shortest) => `This passphrase is too short. Use at least ${shortest} characters.`,
    different: 'The two passphrases differ. Type the second one again.',
    notUnderstood: 'Tick this box, so that we know that you have read it.',
    insecure: 'A passphrase is not possible here: this page has no secure connection (https). Choose another place.',
    busy: 'One moment…',
    cancel: 'Cancel',
    forgotten:
      'Passphrase lost? Then these answers cannot be opened any more. You can erase everything and start again.',
    wipe: 'Erase everything from this device',
    confirmWipe: 'Erase all scans on this device for good? This cannot be undone.',
    confirmYes: 'Yes, erase everything',
    done: {
      set: 'The passphrase is set. From now on it is needed to open the scans.',
      unlock: 'The scans are open.',
      change: 'The passphrase is changed.',
      remove: 'The passphrase is gone.',
    },
    lock: 'Lock',
    soon: 'In a minute the scans will be locked, because nothing happens. Press Tab or move the mouse to keep them open.',
    locked: 'Locked. Everything that you filled in is saved.',
    lockedAfter: (minutes) =>
      `Locked, because nothing happened for ${plural(minutes, { one: 'a minute', other: `${minutes} minutes` })}. Everything that you filled in is saved.`,
  },
  wiped: {
    heading: 'Everything is erased',
    nothing: 'We looked: nothing of the zelfscan is left in this browser.',
    looked: ['Databases: none', 'Temporary files (caches): none', 'Loose data and keys: none'],
    left: 'Not everything could be erased. This is still there:',
    next: 'Close other windows with the zelfscan and erase once more.',
    files: 'Reports and files that you made yourselves are still there. Delete them in the downloads folder.',
    close: 'Continue',
  },
  copy: {
    heading: 'Make a copy in a file',
    finished: 'Everything is filled in. This is a good moment to make a copy.',
    returned: (days) =>
      `It is ${plural(days, { one: 'a day', other: `${days} days` })} since you were here. Everything is still there.`,
    why: 'A browser may clear what is stored. Safari does so after seven days without a visit. With a copy nothing gets lost.',
    notKept: 'These answers are not kept. With a copy you can go on with them later.',
    make: 'Make a copy',
    later: 'Not now',
    private: 'The copy holds everything that you wrote. Keep it in a safe place.',
  },
  panel: {
    heading: 'Keeping and privacy',
    where: 'Answers are on this device only, in this browser. Nothing goes to a server.',
    risk: 'A browser may clear what is there; Safari does so after seven days without a visit. So make a copy.',
    retention: (months) =>
      `A scan that does not change for ${plural(months, { one: 'a month', other: `${months} months` })} is erased. Each scan says when.`,
    erased: (months, names) =>
      `${plural(names.length, { one: 'This scan was', other: 'These scans were' })} erased, because nothing changed for ${plural(months, { one: 'a month', other: `${months} months` })}: ${list.format(names)}.`,
    noRetention: 'Scans stay until you erase them.',
    open: 'Everybody who uses this browser can open the scans.',
    protected: 'The scans are behind a passphrase.',
    protect: 'Choose a passphrase',
    change: 'Change the passphrase',
    remove: 'Take the passphrase away',
    lock: 'Lock now',
    persist: 'Ask the browser not to clear anything',
    persisted: 'The browser has promised not to clear anything by itself.',
    notPersisted: 'The browser does not promise yet that it will not clear anything.',
    persistUnknown: 'This browser does not say whether it clears anything.',
  },
};
