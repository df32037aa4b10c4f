import { define } from '../../lib/define.js';
import { ZsScaleItem } from './scale-item.js';

define('zs-scale-item', ZsScaleItem);
