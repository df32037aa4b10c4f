import { define } from '../../lib/define.js';
import { ZsPassphrase } from './passphrase.js';

define('zs-passphrase', ZsPassphrase);
