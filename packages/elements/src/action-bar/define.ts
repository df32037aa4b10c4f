import { define } from '../define.js';
import { ZsActionBar } from './action-bar.js';

define('zs-action-bar', ZsActionBar);
