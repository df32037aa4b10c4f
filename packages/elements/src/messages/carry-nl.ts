import { pluralsIn } from '@zelfscan/core/basics/plural';
import type { CarryMessages } from './carry-types.js';

const plural = pluralsIn('nl');

const points = (count: number) => plural(count, { one: `${count} punt`, other: `${count} punten` });

export const nl: CarryMessages = {
  back: 'Alle scans',
  heading: (version) => `Overzetten naar versie ${version}`,
  lead: (name, from) =>
    `‘${name}’ is gemaakt met versie ${from} van de vragenlijst. We maken er een nieuwe scan van. De oude scan blijft zoals hij is.`,
  subsetGone: (title) => `‘${title}’ is er niet meer. De nieuwe scan heeft alle punten.`,
  choices: (count) => `Jullie beslissen: ${points(count)}`,
  choicesWhy:
    'Hier is de vraag veranderd of verplaatst. Klopt jullie antwoord nog? Neem het dan over. Laat het punt anders open en beantwoord het opnieuw. Toelichtingen en afspraken gaan altijd mee.',
  noChoices: 'Jullie hoeven niets te kiezen.',
  changed: 'Veranderde tekst',
  moved: 'Zelfde tekst, andere plek',
  before: (version) => `Oud (versie ${version})`,
  after: (version) => `Nieuw (versie ${version})`,
  answer: 'Jullie antwoord:',
  note: 'Toelichting:',
  chosen: '(jullie antwoord)',
  becomes: '(dit wordt jullie antwoord)',
  decide: 'Wat doen we met jullie antwoord?',
  take: 'Neem over',
  open: 'Laat open',
  cannot: 'Dit antwoord bestaat niet meer. Het punt blijft open.',
  kept: (count) => `Gaat vanzelf mee: ${points(count)}`,
  keptWhy: 'Hier wordt nog hetzelfde gevraagd.',
  added: (count) => `Nieuw: ${points(count)}`,
  addedWhy: 'Deze staan open in de nieuwe scan.',
  removed: (count) => `Vervallen: ${points(count)}`,
  removedWhy: 'Wat jullie hier hebben ingevuld, staat nog in de oude scan.',
  make: 'Maak de nieuwe scan',
  cancel: 'Annuleer',
  made: (name) => `De nieuwe scan ‘${name}’ is gemaakt en bewaard. De oude staat nog bij alle scans.`,
};
