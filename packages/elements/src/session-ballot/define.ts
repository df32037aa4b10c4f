import '../dilemma-item/define.js';
import { define } from '../define.js';
import { ZsSessionBallot } from './session-ballot.js';

define('zs-session-ballot', ZsSessionBallot);
