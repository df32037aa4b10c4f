import { define } from '../../lib/define.js';
import { ZsActionBar } from './action-bar.js';

define('zs-action-bar', ZsActionBar);
