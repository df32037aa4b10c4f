import {
  attributesOf,
  elementNames,
  standardOf,
  themeOptions,
} from '../../../../packages/zelfscan/src/frame/attributes.js';
import { make } from '../dom.js';
import type { State } from './state.js';
import { attributeWords, elementWords, themeWords, type Words } from './words.js';

const steps: readonly (readonly [title: string, names: readonly string[]])[] = [
  ['Wat komt op de pagina?', ['src', 'lang', 'texts', 'view']],
  ['Wie biedt het aan?', ['organisation', 'logo']],
  ['Wat wordt bewaard?', ['storage', 'scope', 'retention', 'lock-after']],
];
const adopts =
  'De zelfscan neemt lettertype en kleuren over van de pagina. Heeft uw site een thema van NL Design System? Dan hoeft u niets te doen.';
const folderWords: Words = [
  'Map met de bestanden',
  'De map die u op uw site hebt gezet. Staat zij op een andere site? Begin dan met https://.',
];
/** A field for a colour always has one: white is that of nobody's choice. */
export const white = '#ffffff';

/** The questions of the page for a state. Their names are those of the settings, so that a form is read as an address is. */
export function drawForm(form: HTMLFormElement, { settings, folder }: State): void {
  const { element, attributes, theme, scheme } = settings;
  const asked = new Map(
    attributesOf(element).map((attribute) => {
      const { name, kind } = attribute;
      const value = attributes[name] ?? (kind === 'choice' ? standardOf(attribute, element) : '');
      return [name, row(name, attributeWords[name as keyof typeof attributeWords], value, kind)];
    }),
  );
  const instrument = make('div', { class: 'choices', role: 'radiogroup', 'aria-label': 'Instrument' });
  for (const name of elementNames) {
    instrument.append(choice('radio', 'element', name, elementWords[name][0], name === element));
  }
  const groups = steps.map(([title, names], at) => {
    const rows = names.flatMap((name) => asked.get(name) ?? []);
    for (const name of names) asked.delete(name);
    return group(title, at ? '' : instrument, ...rows);
  });
  const own = Object.keys(theme).length > 0;
  const looks = themeOptions.map(({ name, kind }) => {
    const nothing = name === 'accent' ? '#0a5a8c' : kind === 'colour' ? white : '';
    const field = row(name, themeWords[name], theme[name] || nothing, kind);
    if (name === 'accent') field.append(make('p', { class: 'contrast', id: 'contrast', role: 'status' }));
    return field;
  });
  form.replaceChildren(
    ...groups,
    group(
      'Hoe ziet het eruit?',
      // One that has no place of its own stands here rather than nowhere.
      ...asked.values(),
      make('p', { class: 'help' }, adopts),
      choice('checkbox', 'own-looks', 'on', 'Ik kies zelf kleuren en letters', own),
      make('div', { class: 'own' }, ...looks),
      row('scheme', themeWords.scheme, scheme),
    ),
    group('Waar staan de bestanden?', row('folder', folderWords, folder)),
  );
}

/** What stands in the form, as an address says it. */
export function readForm(form: HTMLFormElement): URLSearchParams {
  const params = new URLSearchParams([...new FormData(form)] as [string, string][]);
  if (!params.has('own-looks')) for (const { name } of themeOptions) params.delete(name);
  if (params.get('background') === white) params.delete('background');
  params.delete('own-looks');
  return params;
}

/** Says at each field what is wrong with it. */
export function markProblems(form: HTMLFormElement, wrong: Readonly<Record<string, string>>): void {
  for (const place of form.querySelectorAll('.wrong')) {
    const name = place.id.slice('wrong-'.length);
    say(place, wrong[name] ?? '');
    form.querySelector(`#field-${name}`)?.setAttribute('aria-invalid', String(name in wrong));
  }
}

/** A live region is read again at each change: only what is new is put in it. */
export function say(place: Element, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

export const choice = (type: 'radio' | 'checkbox', name: string, value: string, label: string, checked = false) =>
  make('label', { class: 'choice' }, make('input', { type, name, value, checked }), label);

const group = (title: string, ...content: readonly (Node | string)[]) =>
  make('fieldset', {}, make('legend', {}, title), ...content);

function row(name: string, [label, help, more = '']: Words, value: string, kind = 'text'): HTMLElement {
  const id = `field-${name}`;
  const common = { id, name, 'aria-describedby': `help-${name} wrong-${name}` };
  const type = kind === 'colour' ? 'color' : 'text';
  const inputmode = kind === 'number' ? 'numeric' : null;
  const field =
    typeof more === 'string'
      ? make('input', {
          ...common,
          value,
          type,
          inputmode,
          placeholder: more,
          autocomplete: 'off',
          spellcheck: 'false',
        })
      : make('select', common);
  for (const [key, text] of typeof more === 'string' ? [] : Object.entries(more)) {
    field.append(make('option', { value: key, selected: key === value }, text));
  }
  return make(
    'div',
    { class: 'field' },
    make('label', { for: id }, label),
    field,
    make('p', { class: 'help', id: `help-${name}` }, help),
    make('p', { class: 'wrong', id: `wrong-${name}`, role: 'status' }),
  );
}
