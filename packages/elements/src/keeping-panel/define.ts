import { define } from '../define.js';
import { ZsKeepingPanel } from './keeping-panel.js';

define('zs-keeping-panel', ZsKeepingPanel);
