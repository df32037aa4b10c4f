import './one-policy.js';
import { define } from '@zelfscan/elements';
import { MdaDilemmakaart } from './dilemmakaart/mda-dilemmakaart.js';
import { KwaliteitskaderZelfscan } from './kwaliteitskader-zelfscan.js';
import { ZelfscanQuestionnaire } from './questionnaire/questionnaire.js';

/** The script that a site embeds: registers the elements, once, whichever copy or version of it comes first. */
define('zelfscan-questionnaire', ZelfscanQuestionnaire);
define('kwaliteitskader-zelfscan', KwaliteitskaderZelfscan);
define('mda-dilemmakaart', MdaDilemmakaart);
