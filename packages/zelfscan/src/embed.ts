import './one-policy.js';
import { definePrefixed } from '@zelfscan/elements/define';
import './public-elements.js';

/** The script that a site embeds registers the elements; `zelfscan.js?prefix=v2` under a prefix. */
definePrefixed(/\?prefix=([\w-]+)/.exec(import.meta.url)?.[1]);
