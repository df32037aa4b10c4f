import { define } from '../../lib/define.js';
import { ZsTextItem } from './text-item.js';

define('zs-text-item', ZsTextItem);
