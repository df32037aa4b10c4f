import { definitionFile, textsFile } from './files.js';
import type { Definition, Texts } from '../definition.js';

/** The small instrument with an open question (`a.3`) in its first theme, and a theme (`slot`) of one more (`s.1`). */
export function openQuestionFiles(): { definition: Definition; texts: Texts } {
  const definition = definitionFile() as Definition;
  const texts = textsFile() as Texts;
  definition.themes[0]?.items.push({ id: 'a.3', type: 'text', sources: [] });
  definition.themes.push({ id: 'slot', items: [{ id: 's.1', type: 'text', sources: [] }] });
  texts.themes.slot = { title: 'Tot slot', short: 'Slot', intro: 'Nog één vraag.', discuss: 'Wat nu?' };
  texts.items['a.3'] = {
    title: 'Anders doen',
    statement: 'Wat doen jullie anders?',
    guidance: 'Wie slingert, schrijft.',
  };
  texts.items['s.1'] = { title: 'Vergeten', statement: 'Wat zijn we vergeten te vragen?', guidance: 'Alles mag.' };
  return { definition, texts };
}
