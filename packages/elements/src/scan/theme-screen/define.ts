import '../scale-item/define.js';
import { define } from '../../lib/define.js';
import { ZsThemeScreen } from './theme-screen.js';

define('zs-theme-screen', ZsThemeScreen);
