import { define } from '../define.js';
import { ZsScaleItem } from './scale-item.js';

define('zs-scale-item', ZsScaleItem);
