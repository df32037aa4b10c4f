import { define, definePrefixed } from '@zelfscan/elements/define';
import { MdaDilemmakaart } from './dilemmakaart/mda-dilemmakaart.js';
import { KwaliteitskaderZelfscan } from './kwaliteitskader-zelfscan.js';
import { ZelfscanQuestionnaire } from './questionnaire/questionnaire.js';
import { version } from './version.js';

/**
 * Registers the elements that a page writes down, with their parts.
 *
 * @param signed - they say their version in an attribute. Not in an app: a framework that takes over what a server
 * rendered warns of attributes that it does not know
 */
export function registerAll(prefix?: string, signed = false): void {
  for (const element of signed ? [ZelfscanQuestionnaire, MdaDilemmakaart] : []) {
    element.addInitializer((made) => {
      const hostConnected = () => (made as MdaDilemmakaart).setAttribute('data-zelfscan-version', version);
      made.addController({ hostConnected });
    });
  }
  define('zelfscan-questionnaire', ZelfscanQuestionnaire);
  define('kwaliteitskader-zelfscan', KwaliteitskaderZelfscan);
  define('mda-dilemmakaart', MdaDilemmakaart);
  definePrefixed(prefix);
}
