/** Words of the frame page, around those of the element in it. */
export interface FrameMessages {
  readonly zelfscan: string;
  readonly card: string;
  readonly loading: string;
  readonly noticeLabel: string;
  readonly apart: string;
  readonly apartFile: string;
  readonly beamer: string;
  readonly ownTab: string;
  readonly saveFile: string;
  readonly saved: (name: string) => string;
  readonly notSaved: string;
  readonly close: string;
  readonly wrongLabel: string;
  readonly unknown: (name: string) => string;
  readonly wrongValue: (name: string) => string;
}

export const nl: FrameMessages = {
  zelfscan: 'Zelfscan',
  card: 'Dilemmakaart',
  loading: 'De zelfscan wordt geladen. Blijft deze tekst staan? Open de pagina dan opnieuw.',
  noticeLabel: 'Over bewaren',
  apart:
    'Deze zelfscan staat in een kader op een andere website. Jullie antwoorden blijven op dit apparaat, maar de browser bewaart ze apart. Sommige browsers wissen ze al als je de browser sluit.',
  apartFile: 'Wil je later verder? Bewaar dan een bestand, of vul de zelfscan in een eigen tabblad in.',
  beamer:
    'Deze dilemmakaart staat in een kader op een andere website. Een tweede scherm met de beamer werkt dan niet. Open de dilemmakaart daarvoor in een eigen tabblad.',
  ownTab: 'Open in een eigen tabblad',
  saveFile: 'Bewaar een bestand',
  saved: (name) => `Bewaard als ${name}. Open dit bestand later vanaf het startscherm.`,
  notSaved: 'Het bestand kon nu niet worden gemaakt. Probeer het nog een keer.',
  close: 'Sluit deze melding',
  wrongLabel: 'Voor de webredactie',
  unknown: (name) => `De instelling ‘${name}’ kan niet in dit adres staan. Zij doet nu niets.`,
  wrongValue: (name) => `De instelling ‘${name}’ klopt niet en doet nu niets. Maak de code voor de pagina opnieuw.`,
};

export const en: FrameMessages = {
  zelfscan: 'Self-assessment',
  card: 'Dilemma card',
  loading: 'The self-assessment is loading. Does this text stay? Then open the page again.',
  noticeLabel: 'About keeping answers',
  apart:
    'This self-assessment is shown in a frame on another website. Your answers stay on this device, but the browser keeps them apart. Some browsers erase them as soon as you close the browser.',
  apartFile: 'Do you want to go on later? Then save a file, or fill in the self-assessment in a tab of its own.',
  beamer:
    'This dilemma card is shown in a frame on another website. A second screen with the beamer does not work then. Open the dilemma card in a tab of its own for that.',
  ownTab: 'Open in a tab of its own',
  saveFile: 'Save a file',
  saved: (name) => `Saved as ${name}. Open this file later from the start screen.`,
  notSaved: 'The file could not be made now. Try once more.',
  close: 'Close this notice',
  wrongLabel: 'For the web editor',
  unknown: (name) => `The setting ‘${name}’ cannot be in this address. It does nothing now.`,
  wrongValue: (name) => `The setting ‘${name}’ is not right and does nothing now. Make the code for the page again.`,
};
