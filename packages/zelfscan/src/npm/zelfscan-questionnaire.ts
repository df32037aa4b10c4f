/** Entry of the npm package: registers this one element. */
import { define, definePrefixed } from '@zelfscan/elements/define';
import { ZelfscanQuestionnaire } from '../questionnaire/questionnaire.js';

define('zelfscan-questionnaire', ZelfscanQuestionnaire);
definePrefixed();

export { ZelfscanQuestionnaire };
