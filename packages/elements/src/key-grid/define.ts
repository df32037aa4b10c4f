import { define } from '../lib/define.js';
import { ZsKeyGrid } from './key-grid.js';

define('zs-key-grid', ZsKeyGrid);
