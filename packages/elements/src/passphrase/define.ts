import { define } from '../define.js';
import { ZsPassphrase } from './passphrase.js';

define('zs-passphrase', ZsPassphrase);
