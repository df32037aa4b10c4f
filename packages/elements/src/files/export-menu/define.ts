import { define } from '../../lib/define.js';
import { ZsExportMenu } from './export-menu.js';
import { ZsExportProgress } from './export-progress.js';

define('zs-export-menu', ZsExportMenu);
define('zs-export-progress', ZsExportProgress);
