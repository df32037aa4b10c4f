import type { Examples } from '../../testing/examples.js';
import type { ZsCardStart } from './card-start.js';
import type { CardStartView } from './view.js';

export const start = {
  title: 'Dilemmakaart MDA++',
  summary: 'Zie samen waar jullie verschillend kijken, en kies daarna welk accent nu past.',
  about: [
    'Een hulp voor het gesprek in een MDO of bij teamleren, over keuzes waarbij twee kanten allebei waardevol zijn.',
    'Ieder kiest eerst in stilte een plek tussen twee polen; daarna zien jullie samen hoe de groep erin staat.',
    'Wie anders kijkt, hoeft zich niet te verdedigen: verschil is het begin van het gesprek.',
  ],
  notFor: [
    'Geen risicotaxatie, geen dossier en geen besluit: bij direct gevaar handel je meteen en stem je niet.',
    'Je organisatie blijft zelf verantwoordelijk, en ieders wettelijke taken en beroepsgeheim blijven gelden.',
    'Leg afspraken over een huishouden vast in je eigen systeem.',
  ],
  provenance:
    'Geïnspireerd op de dilemmakaart MDA++ van 2021, maar niet de officiële kaart. De teksten zijn een eigen uitwerking op basis van openbare bronnen en nog niet getoetst in de praktijk.',
  dilemmas: 14,
  reserve: 2,
  keeps: 'device',
} satisfies CardStartView;

const long = 'Samenwerkingsovereenkomstenregistratiesysteemverantwoordelijkheid';

export const examples = {
  default: { view: start },
  'niets bewaard': { view: { ...start, keeps: 'memory' } },
  'lange teksten': {
    view: {
      ...start,
      title: `Dilemmakaart ${long}`,
      summary: `${start.summary} ${long}`,
      about: [`${start.about[0]} ${long}`],
      provenance: `${start.provenance} ${long}`,
    },
  },
} satisfies Examples<Pick<ZsCardStart, 'view'>>;
