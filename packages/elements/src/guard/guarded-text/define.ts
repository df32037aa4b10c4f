import { define } from '../../lib/define.js';
import { ZsGuardedText } from './guarded-text.js';

define('zs-guarded-text', ZsGuardedText);
