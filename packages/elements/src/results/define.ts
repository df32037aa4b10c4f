import { define } from '../lib/define.js';
import { ZsLevelBar } from './level-bar/level-bar.js';
import { ZsPriorities } from './priorities/priorities.js';
import { ZsRadar } from './radar/radar.js';
import { ZsResults } from './results.js';

define('zs-level-bar', ZsLevelBar);
define('zs-radar', ZsRadar);
define('zs-priorities', ZsPriorities);
define('zs-results', ZsResults);
