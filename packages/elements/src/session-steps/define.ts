import { define } from '../define.js';
import { ZsSessionSteps } from './session-steps.js';

define('zs-session-steps', ZsSessionSteps);
