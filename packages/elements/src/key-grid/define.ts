import { define } from '../define.js';
import { ZsKeyGrid } from './key-grid.js';

define('zs-key-grid', ZsKeyGrid);
