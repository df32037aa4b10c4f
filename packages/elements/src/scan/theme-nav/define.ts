import { define } from '../../lib/define.js';
import { ZsThemeNav } from './theme-nav.js';

define('zs-theme-nav', ZsThemeNav);
