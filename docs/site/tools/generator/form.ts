import {
  attributesOf,
  elementNames,
  schemes,
  standardOf,
  themeOptions,
  type Attribute,
  type ThemeOption,
} from '../../../../packages/zelfscan/src/frame/attributes.js';
import type { Settings } from '../../../../packages/zelfscan/src/frame/settings.js';
import { make } from '../dom.js';
import type { State } from './state.js';
import { attributeWords, elementWords, schemeWords, themeWords } from './words.js';

type Field = HTMLInputElement | HTMLSelectElement;
const steps: readonly (readonly [title: string, names: readonly string[]])[] = [
  ['Wat komt op de pagina?', ['src', 'lang', 'texts', 'view']],
  ['Wie biedt het aan?', ['organisation', 'logo']],
  ['Wat wordt bewaard?', ['storage', 'scope', 'retention', 'lock-after']],
];

/** The questions of the page for a state. Their names are those of the settings, so that a form is read as an address is. */
export function drawForm(form: HTMLFormElement, state: State): void {
  const { settings } = state;
  const asked = attributesOf(settings.element);
  const groups = steps.map(([title, names], at) => {
    const fields = names.flatMap((name) => asked.filter((attribute) => attribute.name === name));
    return group(
      title,
      at === 0 ? elementField(settings) : '',
      ...fields.map((entry) => attributeField(entry, settings)),
    );
  });
  // One that has no place of its own stands at the end rather than nowhere.
  const others = asked.filter(({ name }) => !steps.some(([, names]) => names.includes(name)));
  groups.push(
    group('Hoe ziet het eruit?', ...others.map((entry) => attributeField(entry, settings)), looks(settings)),
    group('Waar staan de bestanden?', folderField(state)),
  );
  form.replaceChildren(...groups);
}

/** What stands in the form, as an address says it. */
export function readForm(form: HTMLFormElement): URLSearchParams {
  const params = new URLSearchParams();
  const own = form.elements.namedItem('own-looks') as HTMLInputElement | null;
  for (const field of form.elements) {
    const { name, value, type } = field as Field;
    if (!name || name === 'own-looks' || (type === 'radio' && !(field as HTMLInputElement).checked)) continue;
    if (!own?.checked && themeOptions.some((option) => option.name === name)) continue;
    // A field for a colour always has one: white is that of nobody's choice.
    if (value && !(name === 'background' && value === '#ffffff')) params.set(name, value);
  }
  return params;
}

/** Says at each field what is wrong with it. */
export function markProblems(form: HTMLFormElement, wrong: Readonly<Record<string, string>>): void {
  for (const field of form.elements) {
    const { name } = field as Field;
    const place = name && form.querySelector(`#wrong-${name}`);
    if (!place) continue;
    const text = wrong[name] ?? '';
    if (place.textContent !== text) place.textContent = text;
    if (text) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  }
}

const group = (title: string, ...content: readonly (Node | string)[]): HTMLElement =>
  make('fieldset', {}, make('legend', {}, title), ...content);

function row(name: string, label: string, help: string, field: Field): HTMLElement {
  field.id = `field-${name}`;
  field.name = name;
  field.setAttribute('aria-describedby', `help-${name} wrong-${name}`);
  return make(
    'div',
    { class: 'field' },
    make('label', { for: field.id }, label),
    field,
    make('p', { class: 'help', id: `help-${name}` }, help),
    make('p', { class: 'wrong', id: `wrong-${name}`, role: 'status' }),
  );
}

function select(values: Readonly<Record<string, string>>, chosen: string): HTMLSelectElement {
  const options = Object.entries(values).map(([value, text]) =>
    make('option', { value, selected: value === chosen }, text),
  );
  return make('select', {}, ...options);
}

const input = (value: string, attributes: Readonly<Record<string, string | null>> = {}): HTMLInputElement =>
  make('input', { type: 'text', autocomplete: 'off', value, ...attributes });

function elementField({ element }: Settings): HTMLElement {
  const options = elementNames.map((name) =>
    make(
      'label',
      { class: 'choice' },
      make('input', { type: 'radio', name: 'element', value: name, checked: name === element }),
      elementWords[name],
    ),
  );
  return make('div', { class: 'choices', role: 'radiogroup', 'aria-label': 'Instrument' }, ...options);
}

function attributeField(attribute: Attribute, { element, attributes }: Settings): HTMLElement {
  const { label, help, values, example } = attributeWords[attribute.name as keyof typeof attributeWords];
  const standard = standardOf(attribute, element);
  const value = attributes[attribute.name] ?? (attribute.kind === 'choice' ? standard : '');
  if (attribute.kind === 'choice') {
    const wanted = attribute.values.includes(standard) ? attribute.values : ['', ...attribute.values];
    const options = Object.fromEntries(wanted.map((name) => [name, values?.[name] ?? name]));
    return row(attribute.name, label, help, select(options, value));
  }
  const number = attribute.kind === 'number';
  return row(
    attribute.name,
    label,
    help,
    input(value, { placeholder: example ?? null, inputmode: number ? 'numeric' : null, spellcheck: 'false' }),
  );
}

function looks(settings: Settings): HTMLElement {
  const own = Object.keys(settings.theme).length > 0;
  const check = make('input', { type: 'checkbox', name: 'own-looks', checked: own });
  const fields = make('div', { class: 'own' }, ...themeOptions.map((option) => themeField(option, settings)));
  fields.hidden = !own;
  check.addEventListener('change', () => {
    fields.hidden = !check.checked;
  });
  return make(
    'div',
    {},
    make(
      'p',
      { class: 'help' },
      'De zelfscan neemt lettertype en kleuren over van de pagina. Heeft uw site een thema van NL Design System? Dan hoeft u niets te doen.',
    ),
    make('label', { class: 'choice' }, check, 'Ik kies zelf kleuren en letters'),
    fields,
    row(
      'scheme',
      'Licht of donker',
      'Alleen voor een kader: dat ziet de kleuren van de pagina niet.',
      select(Object.fromEntries(schemes.map((name) => [name, schemeWords[name]])), settings.scheme),
    ),
  );
}

function themeField(option: ThemeOption, { theme }: Settings): HTMLElement {
  const { label, help, example } = themeWords[option.name as keyof typeof themeWords];
  const value = theme[option.name] ?? '';
  if (option.kind !== 'colour') return row(option.name, label, help, input(value, { placeholder: example ?? null }));
  const accent = option.name === 'accent';
  const field = row(option.name, label, help, input(value || (accent ? '#0a5a8c' : '#ffffff'), { type: 'color' }));
  if (accent) field.append(make('p', { class: 'contrast', id: 'contrast', role: 'status' }));
  return field;
}

const folderField = ({ folder }: State): HTMLElement =>
  row(
    'folder',
    'Map met de bestanden',
    'De map die u op uw site hebt gezet. Staat zij op een andere site? Begin dan met https://.',
    input(folder, { spellcheck: 'false', inputmode: 'url' }),
  );
