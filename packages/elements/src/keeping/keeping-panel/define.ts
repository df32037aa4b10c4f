import { define } from '../../lib/define.js';
import { ZsKeepingPanel } from './keeping-panel.js';

define('zs-keeping-panel', ZsKeepingPanel);
