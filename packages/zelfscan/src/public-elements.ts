import { define, definePrefixed } from '@zelfscan/elements/define';
import { MdaDilemmakaart } from './dilemmakaart/mda-dilemmakaart.js';
import { KwaliteitskaderZelfscan } from './kwaliteitskader-zelfscan.js';
import { ZelfscanQuestionnaire } from './questionnaire/questionnaire.js';

/** Registers the elements that a page writes down, with their parts. */
export function registerAll(prefix?: string): void {
  define('zelfscan-questionnaire', ZelfscanQuestionnaire);
  define('kwaliteitskader-zelfscan', KwaliteitskaderZelfscan);
  define('mda-dilemmakaart', MdaDilemmakaart);
  definePrefixed(prefix);
}
