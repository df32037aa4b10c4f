import { dayIn } from './day.js';
import type { ReportMessages } from './types.js';

export const nl: ReportMessages = {
  language: 'nl',
  kicker: 'Rapport',
  subject: ({ instrument, version }) => `Rapport van ${instrument}, versie ${version}`,
  day: (iso) => dayIn('nl-NL', iso),
  page: 'pagina {page} van {pages}',
  unshown: {
    title: 'Tekens die ontbreken',
    text: 'Sommige tekens in jullie teksten kan dit rapport niet laten zien, zoals emoji. Daar staat een □. In de zelfscan zelf zijn deze tekens bewaard.',
  },
  contents: 'Inhoud',
  facts: {
    organisation: 'Organisatie',
    reportDate: 'Datum van dit rapport',
    lastChange: 'Laatst gewijzigd',
    answered: 'Ingevuld',
    answeredValue: (done, total) => `${done} van de ${total} punten`,
    instrument: 'Instrument',
    instrumentValue: (title, version) => `${title}, versie ${version}`,
  },
  of: (part, whole) => `${part} van ${whole}`,
  summary: {
    heading: 'Samenvatting',
    flags: (count) => `Eerst op orde (${count})`,
    radar: 'In één beeld',
    radarCaption: (low, high) => `Het gemiddelde per thema. Het midden is ${low}, de buitenste rand is ${high}.`,
    radarGaps: 'Een thema zonder punt in de figuur heeft nog geen score.',
    bars: 'Per thema',
    columns: {
      theme: 'Thema',
      distribution: 'Antwoorden',
      score: 'Score',
      band: 'Dat is',
      given: 'Telt mee',
      unknown: 'Weet ik niet',
    },
  },
  next: {
    heading: 'Hoe verder',
    priorities: 'Prioriteiten',
    prioritiesIntro: 'Dit hebben jullie gekozen om aan te werken.',
    noPriorities: 'Jullie hebben nog geen prioriteiten gekozen.',
    suggestionsIntro:
      'De zelfscan stelt de volgende punten voor. Het zijn voorstellen: jullie kiezen zelf. Kies er drie tot vijf.',
    noSuggestions: 'Er zijn nog te weinig antwoorden om iets voor te stellen.',
    columns: { item: 'Punt', action: 'Wat gaan we doen?', owner: 'Wie?', due: 'Wanneer klaar?' },
    strengths: 'Wat goed gaat',
    strengthsIntro: 'Deze punten staan het stevigst. Houd ze vast.',
    noStrengths: 'Er zijn nog geen punten die als sterk naar voren komen.',
    gaps: 'Wat we nog niet weten',
    gapsIntro: 'Bij deze punten is het antwoord ‘weet ik niet’. Zoek uit wie het wel weet.',
    noGaps: 'Bij geen enkel punt is het antwoord ‘weet ik niet’.',
  },
  theme: {
    score: 'Score',
    given: (answered, total) => `${answered} van de ${total} punten ${answered === 1 ? 'telt' : 'tellen'} mee`,
    leftOut: 'Telt niet mee',
    discuss: 'Vraag voor het gesprek',
    answers: 'Antwoorden',
    basis: '★ Basispunt',
    flag: 'Eerst op orde',
    note: 'Toelichting',
  },
  about: {
    heading: 'Over dit rapport',
    method: 'Zo zijn de scores gemaakt',
    levelsIntro: 'Bij elk punt kies je een van deze antwoorden. Het cijfer is de score van dat antwoord.',
    noScore: 'Geen score, telt niet mee.',
    rules: [
      {
        title: 'Gemiddelde',
        text: 'De score van een thema is het gemiddelde van de scores bij dat thema. ‘Weet ik niet’, ‘niet van toepassing’ en punten die nog open zijn, tellen niet mee. Ze zijn dus nooit een nul.',
      },
      {
        title: 'Minstens de helft',
        text: 'Een thema krijgt pas een score als minstens de helft van de punten een score heeft. Punten die niet van toepassing zijn, tellen daarbij niet mee.',
      },
      {
        title: 'Basispunten (★)',
        text: 'Bij een punt met een ★ vraagt de wet of een landelijke norm om dit punt. Staat zo’n punt op het laagste niveau, dan staat het bij ‘Eerst op orde’. Een goed gemiddelde verandert daar niets aan.',
      },
      {
        title: 'Voorstellen',
        text: 'Een voorstel komt uit een som: belang × afstand. Belang is 3 voor een basispunt, 2 voor een gewoon punt en 1 voor een aanvullend punt. Afstand is het aantal stappen tot het hoogste niveau. Bij wat goed gaat tellen we de stappen boven het laagste niveau. Bij een gelijke uitkomst gaat een ★ voor.',
      },
    ],
    status: 'Status van de teksten',
    sources: 'Bronnen',
  },
};
