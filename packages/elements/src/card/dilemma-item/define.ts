import { define } from '../../lib/define.js';
import '../../guard/guarded-text/define.js';
import { ZsDilemmaItem } from './dilemma-item.js';

define('zs-dilemma-item', ZsDilemmaItem);
