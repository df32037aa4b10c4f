import { nl as later } from '@zelfscan/elements/messages/later-nl';
import { nl as general } from '@zelfscan/elements/messages/nl';
import type { DilemmakaartMessages } from './types.js';

const chooseOurs = 'Kies een bestand dat je met de dilemmakaart hebt gemaakt. Er is niets veranderd.';
const wrongCall = 'Dit past niet bij de dilemmakaart. Er is niets veranderd.';

export const nl: DilemmakaartMessages = {
  date: general.date,
  close: general.close,
  cardName: (date) => `Dilemmakaart van ${date}`,
  copyOf: general.copyOf,
  held: {
    heading: 'Waar je mee bezig was',
    session: (date, participants) => `Sessie van ${date}, ${participants} deelnemers`,
    unsaved: 'Staat alleen in het geheugen van deze pagina.',
    card: (date) => `Jouw kaart, voor het laatst gewijzigd op ${date}`,
    onDevice: 'Bewaard op dit apparaat.',
    inMemory: 'Staat alleen in het geheugen van deze pagina.',
    resume: 'Ga verder',
    saveFile: 'Bewaar als bestand',
    wipe: 'Wis alles',
    confirmWipe:
      'Alles van de dilemmakaart op deze pagina en dit apparaat voorgoed wissen? Dit kun je niet terugdraaien.',
    yes: 'Ja, wis alles',
    no: 'Nee, laat staan',
    wiped: 'Alles is gewist. Er staat niets meer van de dilemmakaart op dit apparaat.',
  },
  beamer: {
    opened: 'Het beamervenster is geopend. Sleep het naar het beamerscherm.',
    blocked: 'De browser hield het nieuwe venster tegen.',
    byHand: 'Zie je geen nieuw venster? Open het beamervenster zelf',
    heading: 'Dilemmakaart',
    waiting: 'Hier komt de sessie te staan.',
    waitingHow: 'Open de sessie in een ander venster van deze browser. Dit scherm volgt vanzelf.',
  },
  files: {
    sessionOpened: 'De sessie is geopend, waar jullie gebleven waren.',
    cardOpened: 'Je kaart is geopend.',
    unshownLeftOut: 'Keuzes die nog niet samen zijn bekeken, staan niet in het bestand.',
    cardFile: 'dilemmakaart',
    sessionFile: 'dilemmakaart-sessie',
  },
  problems: {
    ...later.problems,
    'unknown-item': 'Dit dilemma staat niet op de kaart, of is niet gekozen. Er is niets veranderd.',
    'value-out-of-range': wrongCall,
    'dilemma-poles': later.problems['instrument-invalid'],
    'dilemma-positions': later.problems['instrument-invalid'],
    'pick-count': 'Kies 2, 3 of 4 dilemma’s. Er is niets veranderd.',
    'ballot-none': 'Bij deze stap wordt niet gekozen. Er is niets veranderd.',
    'ballot-open': 'Nog niet iedereen heeft gekozen. Laat eerst iedereen kiezen, of begin deze ronde opnieuw.',
    'ballot-full': 'Iedereen heeft al gekozen. Laat de keuzes zien, of begin deze ronde opnieuw.',
    'ballot-revealed': 'Deze keuzes zijn al bekeken. Begin de ronde opnieuw om nog eens te kiezen.',
    'no-session': 'Er is nog niets geopend. Begin een sessie, of begin alleen.',
    'instrument-missing':
      'Dit bestand is met een andere kaart of een andere versie gemaakt. Open het op de pagina met die kaart. Er is niets veranderd.',
    'file-too-large': `Dit bestand is te groot. ${chooseOurs}`,
    'file-not-json': `Dit bestand kunnen we niet lezen. ${chooseOurs}`,
    'file-foreign': `Dit bestand is niet van de dilemmakaart. ${chooseOurs}`,
    'file-damaged': 'Dit bestand is beschadigd en kan niet open. Er is niets veranderd.',
    'file-too-new':
      'Dit bestand is gemaakt met een nieuwere dilemmakaart. Laad de pagina opnieuw en probeer het dan nog eens.',
    'file-unsupported':
      'Dit soort bestand kunnen we niet openen. Kies een PDF-, Excel-, HTML- of JSON-bestand dat je met de dilemmakaart hebt gemaakt. Er is niets veranderd.',
    'file-without-scan':
      'In dit bestand zit geen dilemmakaart. Misschien is het door een ander programma opnieuw bewaard. Kies het bestand zoals je het hebt gemaakt. Er is niets veranderd.',
    'storage-unavailable':
      'De browser kan hier niets bewaren. Je kunt gewoon verder werken, maar als je de pagina sluit is je kaart weg. Maak een bestand voordat je stopt.',
  },
};
