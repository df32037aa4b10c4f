import './one-policy.js';
import { registerAll } from './public-elements.js';

/** The script that a site embeds registers the elements; `zelfscan.js?prefix=v2` under a prefix. */
registerAll(/\?prefix=([\w-]+)/.exec(import.meta.url)?.[1], true);
