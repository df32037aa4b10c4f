import { define } from '@zelfscan/elements';
import { KwaliteitskaderZelfscan } from './kwaliteitskader-zelfscan.js';
import { ZelfscanQuestionnaire } from './questionnaire/questionnaire.js';

/** Registers the elements. */
define('zelfscan-questionnaire', ZelfscanQuestionnaire);
define('kwaliteitskader-zelfscan', KwaliteitskaderZelfscan);
