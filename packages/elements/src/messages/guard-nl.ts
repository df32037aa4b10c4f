import type { GuardMessages } from './guard-types.js';

export const nl: GuardMessages = {
  heading: 'Staat hier iets over een persoon?',
  kinds: {
    bsn: { what: 'een burgerservicenummer (BSN)', why: 'Zo’n nummer hoort bij één persoon en mag hier niet staan.' },
    phone: { what: 'een telefoonnummer', why: 'Daarmee is iemand te bereiken en te vinden.' },
    email: { what: 'een e-mailadres', why: 'Daarin staat vaak een naam, en het hoort bij één persoon.' },
    postcode: { what: 'een adres', why: 'Met postcode en huisnummer weet je om welk huis het gaat.' },
    iban: { what: 'een rekeningnummer', why: 'Zo’n nummer hoort bij één persoon.' },
    'birth-date': { what: 'een geboortedatum', why: 'Samen met de situatie is dan vaak te raden om wie het gaat.' },
  },
  lookedLike: (text, what) => `‘${text}’ lijkt op ${what}.`,
  remove: 'Haal weg',
  keep: 'Toch bewaren',
  notYet: 'Je tekst staat nog in het veld. Hij wordt pas bewaard als je kiest.',
  removed: 'Weggehaald. De rest van je tekst is bewaard.',
  kept: 'Je tekst is bewaard zoals hij er staat.',
  leave: 'Laat staan',
  already: 'Aan je tekst is niets veranderd. Laat je dit staan, dan komt het ook in het rapport en in bestanden.',
  takenOut: 'Weggehaald. De rest van je tekst staat er nog.',
  left: 'Je tekst blijft zoals hij er staat.',
};
