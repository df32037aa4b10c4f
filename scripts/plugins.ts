import type { Plugin } from 'vite';
import { instruments } from './instruments-plugin.js';
import { texts } from './texts-plugin.js';

/** What the sources need wherever they are built, served or tested. */
export const sourcePlugins = (root: string): Plugin[] => [instruments(root), texts(root)];
