import { define } from '@zelfscan/elements/define';
import { MdaDilemmakaart } from './dilemmakaart/mda-dilemmakaart.js';
import { KwaliteitskaderZelfscan } from './kwaliteitskader-zelfscan.js';
import { ZelfscanQuestionnaire } from './questionnaire/questionnaire.js';

/** The elements that a page writes down. */
define('zelfscan-questionnaire', ZelfscanQuestionnaire);
define('kwaliteitskader-zelfscan', KwaliteitskaderZelfscan);
define('mda-dilemmakaart', MdaDilemmakaart);
