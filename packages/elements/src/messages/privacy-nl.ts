import { pluralsIn } from '@zelfscan/core/basics/plural';
import type { PrivacyMessages } from './privacy-types.js';

const plural = pluralsIn('nl');
const list = new Intl.ListFormat('nl-NL');

export const nl: PrivacyMessages = {
  passphrase: {
    set: {
      heading: 'Kies een wachtzin',
      lead: 'Wie dit apparaat later gebruikt, kan jullie antwoorden dan niet lezen.',
      submit: 'Zet op slot met deze wachtzin',
    },
    unlock: {
      heading: 'Deze scans zitten op slot',
      lead: 'Typ de wachtzin die jullie hebben gekozen.',
      submit: 'Open',
    },
    change: {
      heading: 'Wachtzin wijzigen',
      lead: 'Typ eerst de wachtzin van nu, en daarna de nieuwe.',
      submit: 'Wijzig de wachtzin',
    },
    remove: {
      heading: 'Wachtzin weghalen',
      lead: 'De antwoorden blijven op dit apparaat. Iedereen die het gebruikt kan ze daarna lezen.',
      submit: 'Haal de wachtzin weg',
    },
    before: [
      'Wachtzin kwijt is antwoorden kwijt. Niemand kan de wachtzin terughalen: jullie niet, de gemeente niet en wij ook niet.',
      'Schrijf hem op en bewaar hem op een andere plek dan dit apparaat, of in een wachtwoordkluis.',
      'Een rapport of bestand dat jullie maken heeft geen wachtzin. Bewaar dat dus veilig.',
    ],
    current: 'Wachtzin van nu',
    chosen: 'Wachtzin',
    again: 'Nog een keer dezelfde wachtzin',
    hint: (shortest) => `Minstens ${shortest} tekens. Vier losse woorden achter elkaar onthoud je het best.`,
    show: 'Laat zien wat ik typ',
    understood: 'Ik snap het: zonder wachtzin zijn de antwoorden weg.',
    wrong: 'Dit is niet de goede wachtzin. Let op hoofdletters en spaties, en probeer het gerust opnieuw.',
    empty: 'Typ de wachtzin.',
    short: (shortest) => `Deze wachtzin is te kort. Gebruik minstens ${shortest} tekens.`,
    different: 'De twee wachtzinnen zijn niet gelijk. Typ de tweede opnieuw.',
    notUnderstood: 'Zet hier een vinkje. Dan weten we zeker dat jullie dit gelezen hebben.',
    insecure: 'Een wachtzin kan hier niet: deze pagina heeft geen beveiligde verbinding (https). Kies een andere plek.',
    busy: 'Even geduld…',
    cancel: 'Annuleer',
    forgotten:
      'Wachtzin kwijt? Dan zijn deze antwoorden niet meer te openen. Wel kun je alles wissen en opnieuw beginnen.',
    wipe: 'Wis alles van dit apparaat',
    confirmWipe: 'Alle scans op dit apparaat voorgoed wissen? Dit kun je niet terugdraaien.',
    confirmYes: 'Ja, wis alles',
    done: {
      set: 'De wachtzin zit erop. Vanaf nu is hij nodig om de scans te openen.',
      unlock: 'De scans zijn open.',
      change: 'De wachtzin is gewijzigd.',
      remove: 'De wachtzin is weg.',
    },
    lock: 'Zet op slot',
    soon: 'Over een minuut gaan de scans op slot, omdat er niets gebeurt. Druk op Tab of beweeg de muis, dan blijven ze open.',
    locked: 'Op slot. Alles wat jullie invulden is bewaard.',
    lockedAfter: (minutes) =>
      `Op slot gezet, omdat er ${plural(minutes, { one: 'een minuut', other: `${minutes} minuten` })} niets gebeurde. Alles wat jullie invulden is bewaard.`,
  },
  wiped: {
    heading: 'Alles is gewist',
    nothing: 'We hebben het nagekeken: er staat niets meer van de zelfscan in deze browser.',
    looked: ['Databases: geen', 'Tijdelijke bestanden (caches): geen', 'Losse gegevens en sleutels: geen'],
    left: 'Wissen is niet helemaal gelukt. Dit staat er nog:',
    next: 'Sluit andere vensters met de zelfscan en wis dan nog een keer.',
    files: 'Rapporten en bestanden die jullie zelf hebben gemaakt staan er nog. Wis die in de map Downloads.',
    close: 'Verder',
  },
  copy: {
    heading: 'Maak een kopie in een bestand',
    finished: 'Alles is ingevuld. Dit is een goed moment om een kopie te maken.',
    returned: (days) =>
      `Het is ${plural(days, { one: 'een dag', other: `${days} dagen` })} geleden dat jullie hier waren. Alles staat er nog.`,
    why: 'Een browser kan bewaarde gegevens opruimen. Safari doet dat na zeven dagen zonder bezoek. Met een kopie raakt er niets kwijt.',
    notKept: 'Deze antwoorden worden niet bewaard. Met een kopie kunnen jullie er later mee verder.',
    make: 'Maak een kopie',
    later: 'Nu niet',
    private: 'In de kopie staat alles wat jullie schreven. Bewaar hem op een veilige plek.',
  },
  panel: {
    heading: 'Bewaren en privacy',
    where: 'Antwoorden staan alleen op dit apparaat, in deze browser. Er gaat niets naar een server.',
    risk: 'Een browser kan opruimen wat er staat; Safari doet dat na zeven dagen zonder bezoek. Maak dus een kopie.',
    retention: (months) =>
      `Een scan waar ${plural(months, { one: 'een maand', other: `${months} maanden` })} niets aan verandert, wordt gewist. Bij elke scan staat wanneer.`,
    erased: (months, names) =>
      `${plural(names.length, { one: 'Deze scan is', other: 'Deze scans zijn' })} gewist, omdat er ${plural(months, { one: 'een maand', other: `${months} maanden` })} niets aan veranderde: ${list.format(names)}.`,
    noRetention: 'Scans blijven staan tot jullie ze wissen.',
    open: 'Iedereen die deze browser gebruikt, kan de scans openen.',
    protected: 'De scans zitten achter een wachtzin.',
    protect: 'Kies een wachtzin',
    change: 'Wachtzin wijzigen',
    remove: 'Wachtzin weghalen',
    lock: 'Zet nu op slot',
    persist: 'Vraag de browser om niets op te ruimen',
    persisted: 'De browser heeft beloofd niets uit zichzelf op te ruimen.',
    notPersisted: 'De browser belooft nog niet dat hij niets opruimt.',
    persistUnknown: 'Deze browser zegt niet of hij iets opruimt.',
  },
};
