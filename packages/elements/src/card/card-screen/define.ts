import { define } from '../../lib/define.js';
import '../dilemma-item/define.js';
import { ZsCardScreen } from './card-screen.js';

define('zs-card-screen', ZsCardScreen);
