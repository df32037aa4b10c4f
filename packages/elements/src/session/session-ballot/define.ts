import '../../card/dilemma-item/define.js';
import { define } from '../../lib/define.js';
import { ZsSessionBallot } from './session-ballot.js';

define('zs-session-ballot', ZsSessionBallot);
