import { define } from '../define.js';
import { ZsCardProfile } from './card-profile.js';

define('zs-card-profile', ZsCardProfile);
