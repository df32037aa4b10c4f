import { define } from '../../lib/define.js';
import { ZsCopyOffer } from './copy-offer.js';

define('zs-copy-offer', ZsCopyOffer);
