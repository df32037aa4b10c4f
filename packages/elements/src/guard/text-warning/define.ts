import { define } from '../../lib/define.js';
import { ZsTextWarning } from './text-warning.js';

define('zs-text-warning', ZsTextWarning);
