import type { GuardMessages } from './guard-types.js';

export const en: GuardMessages = {
  heading: 'Is this about a person?',
  kinds: {
    bsn: { what: 'a citizen service number (BSN)', why: 'Such a number belongs to one person and must not be here.' },
    phone: { what: 'a telephone number', why: 'It can be used to reach and find someone.' },
    email: { what: 'an e-mail address', why: 'It often holds a name, and it belongs to one person.' },
    postcode: { what: 'an address', why: 'With postcode and house number it is clear which house it is.' },
    iban: { what: 'a bank account number', why: 'Such a number belongs to one person.' },
    'birth-date': { what: 'a date of birth', why: 'With the situation, people can often guess who it is.' },
  },
  lookedLike: (text, what) => `‘${text}’ looks like ${what}.`,
  remove: 'Remove',
  keep: 'Save anyway',
  notYet: 'Your text is still in the field. It is saved only when you choose.',
  removed: 'Removed. The rest of your text is saved.',
  kept: 'Your text is saved as it is.',
  leave: 'Leave it',
  already: 'Nothing in your text was changed. If you leave this, it is also in the report and in files.',
  takenOut: 'Removed. The rest of your text is still there.',
  left: 'Your text stays as it is.',
};
