import { languageAt } from '../base/languages.js';
import type { MdaDilemmakaart } from './mda-dilemmakaart.js';

/** What the page asks for, where a change means loading or opening something else. */
export const askedOf = (element: MdaDilemmakaart) => ({
  language: languageAt(element),
  storage: element.storage,
  scope: element.scope,
  texts: element.texts,
});
