import { define } from '../../lib/define.js';
import { ZsImportScreen } from './import-screen.js';

define('zs-import-screen', ZsImportScreen);
