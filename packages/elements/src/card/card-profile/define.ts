import { define } from '../../lib/define.js';
import { ZsCardProfile } from './card-profile.js';

define('zs-card-profile', ZsCardProfile);
