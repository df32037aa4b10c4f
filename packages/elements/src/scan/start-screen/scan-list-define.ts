import { define } from '../../lib/define.js';
import { ZsScanList } from './scan-list.js';

define('zs-scan-list', ZsScanList);
