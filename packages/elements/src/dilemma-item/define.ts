import { define } from '../define.js';
import '../guarded-text/define.js';
import { ZsDilemmaItem } from './dilemma-item.js';

define('zs-dilemma-item', ZsDilemmaItem);
