/** The words about figures and groups, put together, for tests. */
import figuresEn from 'texts:figures/en';
import figuresNl from 'texts:figures/nl';
import textsEn from 'texts:group/en';
import textsNl from 'texts:group/nl';
import { figuresIn } from '../wording/figures-in.js';
import { groupIn } from '../wording/group-in.js';

export const nl = figuresIn(figuresNl);
export const en = figuresIn(figuresEn);
export const groupNl = groupIn(textsNl);
export const groupEn = groupIn(textsEn);
