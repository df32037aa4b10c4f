import { pluralsIn } from '@zelfscan/core/basics/plural';
import { nl as card } from './card-nl.js';
import type { SessionMessages } from './session-types.js';

const plural = pluralsIn('nl');

const minutes = (count: number) => plural(count, { one: `${count} minuut`, other: `${count} minuten` });

export const nl: SessionMessages = {
  ...card,
  session: {
    steps: {
      label: 'Stappen van het gesprek',
      fold: (number, of, label) => `Stap ${number} van ${of}: ${label}`,
      dilemmas: 'Dilemma’s',
      dilemma: (number, title) => `Dilemma ${number}: ${title}`,
    },
    previous: 'Terug',
    next: 'Verder',
    to: (direction, label) => `${direction}: ${label}`,
    leave: 'Verlaat de sessie',
    memory: 'Niets wordt bewaard tot jij dat kiest',
    notOfficial: 'Geïnspireerd op, niet de officiële kaart',
    openBeamer: 'Open het beamervenster',
    beamerOpen: 'Het beamervenster is open',
    case: {
      participants: 'Met hoeveel mensen kiezen jullie?',
      fewer: 'Eén minder',
      more: 'Eén meer',
      people: (count) => plural(count, { one: `${count} deelnemer`, other: `${count} deelnemers` }),
      line: {
        label: 'Waar gaat het over? Eén neutrale regel',
        hint: 'Mag leeg blijven. Schrijf op wat er speelt, niet over wie het gaat. Bijvoorbeeld: ‘Twee volwassenen willen samen verder na geweld.’',
      },
      privacy: [
        'Schrijf geen namen, adressen, geboortedata of nummers op. Ook initialen of een plaats kunnen iemand herkenbaar maken.',
        'Alles blijft op dit apparaat. Sluit je het venster, dan is het weg, tenzij je zelf een bestand maakt.',
      ],
    },
    pick: {
      full: 'Jullie hebben er vier. Haal er een weg als je wilt wisselen.',
      order: (number) => `Dilemma ${number} in het gesprek`,
    },
    ballot: {
      pass: 'Geef het apparaat door.',
      ready: 'Klaar? Kies.',
      open: 'Ik ben aan de beurt',
      mirror: 'Staat dit scherm op de beamer? Zet de beamer even uit terwijl jullie kiezen.',
      turn: 'Jouw keuze',
      turnHint: 'Alleen jij ziet dit scherm. Er is geen goed of fout.',
      done: 'Klaar, dek af',
      cover: 'Dek af zonder te kiezen',
      nothingYet: 'Er is nog niets gekozen. Kies een plek, of dek af zonder te kiezen.',
      cast: 'Je keuze telt mee. Het scherm is afgedekt.',
      everyone: 'Iedereen heeft gekozen.',
      everyoneHint: 'Leg het apparaat neer. Kijk samen naar het scherm.',
      reveal: 'Laat zien',
      revealed: 'Deze keuzes zijn al samen bekeken.',
      look: 'Bekijk ze weer',
      adjust: 'Klopt het aantal niet, of opnieuw beginnen?',
      restart: 'Begin deze ronde opnieuw',
      confirmRestart: 'Alle keuzes van deze ronde gaan weg en iedereen kiest opnieuw. Doorgaan?',
      confirmYes: 'Ja, begin opnieuw',
      cancel: 'Nee, laat staan',
      supportQuestion: 'Hoe sta jij achter deze afspraak?',
    },
    talk: {
      questions: 'Om samen over te praten',
      notYet: 'Er is nog niets om te laten zien: nog niet iedereen heeft gekozen.',
      toChoose: 'Naar het kiezen',
      outer:
        'De buitenste plekken vertellen als eerste wat zij zien. Niemand hoeft zich te verdedigen en niemand hoeft te zeggen welke plek van hem of haar is.',
      explain: {
        label: 'Wat horen jullie?',
        hint: 'In een paar woorden: wat is gezegd, niet wie het zei.',
      },
      good: 'Wat hier goed aan is',
      overdone: 'Als het te ver gaat',
      note: (pole) => `Wat jullie toevoegen bij ‘${pole}’`,
      noteHint: 'Een voorbeeld, of iets om op te letten. Geen namen.',
      recap: 'Wat jullie al zagen',
    },
    agree: {
      accent: {
        label: 'Welk accent leggen jullie nu?',
        hint: 'Waar je voorlopig meer nadruk op legt. De andere kant blijft in beeld.',
      },
      who: { label: 'Wie doet het?', hint: 'Een rol, geen naam. Bijvoorbeeld: casusregisseur.' },
      what: { label: 'Wat gebeurt er?', hint: '' },
      when: { label: 'Wanneer?', hint: '' },
      signal: {
        label: 'Waaraan merken jullie vroeg dat het niet werkt?',
        hint: 'Eén teken dat je snel kunt zien.',
      },
      evaluate: { label: 'Wanneer kijken jullie weer?', hint: '' },
    },
    support: {
      about: 'De afspraak',
      nothing: 'Er is nog geen afspraak opgeschreven. Peilen kan wel: zeg dan hardop waar het over gaat.',
      reservations: {
        label: 'Welke bedenkingen zijn er?',
        hint: 'Wat nodig is om er meer achter te staan, zonder van wie het komt.',
      },
    },
    summary: {
      agreements: 'Wat jullie afspreken',
      noAgreements: 'Er is geen afspraak opgeschreven. Dat kan: soms is het gesprek de opbrengst.',
      dilemmas: 'Per dilemma',
      notTalked: 'Niet samen bekeken.',
      support: 'Steun voor de afspraak',
      reservations: 'Bedenkingen',
      keep: 'Bewaren',
      keepWhy:
        'Alleen wat je hier zelf bewaart, blijft. In het verslag en het bestand staat wat jullie hebben opgeschreven. Bewaar ze waar alleen jullie team bij kan.',
      report: 'Maak het verslag (PDF)',
      saveFile: 'Bewaar als bestand',
      startNew: 'Begin een nieuwe sessie',
      confirmNew: 'Deze sessie gaat weg van dit scherm. Wat je niet hebt bewaard, is dan weg. Doorgaan?',
      confirmYes: 'Ja, begin opnieuw',
      cancel: 'Nee, blijf hier',
    },
    timer: {
      label: 'Tijd',
      minutes,
      short: (count) => `${count} min`,
      started: (count) => plural(count, { one: `${count} minuut begint nu.`, other: `${count} minuten beginnen nu.` }),
      left: (count) => `nog ${minutes(count)}`,
      last: 'laatste minuut',
      over: 'De afgesproken tijd is om. Rond rustig af.',
      stop: 'Stop de tijd',
      close: 'Sluit',
    },
    beamer: {
      choosing: 'Ieder kiest in stilte',
      choosingAgain: 'Ieder kiest nog een keer in stilte',
      support: 'Hoe sta je achter deze afspraak?',
      outer: 'De buitenste plekken vertellen eerst. Niemand hoeft zich te verdedigen.',
      good: 'Wat hier goed aan is',
      overdone: 'Als het te ver gaat',
      noAgreement: 'Wat spreken we af?',
      thanks: 'Dank voor het gesprek',
    },
  },
};
