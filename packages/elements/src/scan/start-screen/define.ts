import { define } from '../../lib/define.js';
import { ZsStartScreen } from './start-screen.js';

define('zs-start-screen', ZsStartScreen);
