import { attributesOf } from '../../../../packages/zelfscan/src/frame/attributes.js';
import { contrast } from '../../../../packages/zelfscan/src/frame/contrast.js';
import { declarations, type Settings } from '../../../../packages/zelfscan/src/frame/settings.js';
import { addCopyButtons } from '../../client/copy.js';
import { codeBlock, make, whenLoaded } from '../dom.js';
import { choice, drawForm, markProblems, readForm, say, white } from './form.js';
import { mapHash, needed, notInAddress, ofAnotherSite, snippets, styleSheet, type Embed } from './snippets.js';
import { folderOf, readState, writeState, type State } from './state.js';
import { attributeWords, variants, variantWords } from './words.js';

const form = make('form', { class: 'generator-form', 'aria-label': 'Uw keuzes' });
const live = make('div', { class: 'live' });
const kinds = make(
  'div',
  { class: 'choices kinds', role: 'radiogroup', 'aria-label': 'Soort code', 'aria-describedby': 'variant-help' },
  ...variants.map((variant) => choice('radio', 'as', variant, variantWords[variant][0])),
);
const help = make('p', { class: 'help', id: 'variant-help' });
const notes = make('div', { class: 'notes' });
const code = codeBlock('Voor de pagina');
const page = codeBlock('Voor frame.html, in plaats van <main id="zelfscan">');
const css = codeBlock('Voor het stijlblad van uw site');
const policy = codeBlock('Content-Security-Policy: dit moet erin staan');

let state = readState(location.hash, location.href);
let files: Embed['files'] = null;

/** The page that makes the code: questions, the element as it will be, and what to paste. */
async function start(place: HTMLElement): Promise<void> {
  const preview = make('section', { class: 'generator-preview', 'aria-labelledby': 'preview-title' });
  preview.append(
    make('h2', { id: 'preview-title' }, 'Zo wordt het'),
    make('p', { class: 'help' }, 'U kunt alles proberen. Dit voorbeeld bewaart niets.'),
    live,
  );
  const output = make('section', { class: 'generator-code', 'aria-labelledby': 'code-title' });
  output.append(make('h2', { id: 'code-title' }, 'Kopieer de code'), kinds, help, code.block, notes);
  output.append(page.block, css.block, policy.block);
  place.append(make('div', { class: 'generator-columns' }, form, preview), output);
  addCopyButtons(output);

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', read);
  form.addEventListener('change', read);
  kinds.addEventListener('change', ({ target }) => {
    const wanted = (target as HTMLInputElement).value;
    become({ ...state, variant: variants.find((variant) => variant === wanted) ?? 'html' });
  });
  // A link to a heading is no state.
  addEventListener('hashchange', () => location.hash.includes('element=') && location.reload());
  drawForm(form, state);
  show();
  try {
    const root = document.body.dataset['root'] ?? './';
    const response = await fetch(new URL(`${root}zelfscan/integrity.json`, location.href));
    ({ files } = (await response.json()) as { files: Record<string, string> });
    show();
  } catch {
    // Without the list the code works just as well; the page says where the hashes are.
  }
}

function read(): void {
  const before = state;
  const params = readForm(form);
  const folder = folderOf(params.get('folder') ?? '');
  params.set('folder', folder ?? before.folder);
  params.set('as', before.variant);
  become(readState(`#${params}`, location.href));
  const { element, problems } = state.settings;
  const wrong = Object.fromEntries(problems.map(({ place, expected }) => [place, wordsFor(expected)]));
  if (folder === null) wrong['folder'] = 'Begin met / of met https://.';
  markProblems(form, wrong);
  if (element === before.settings.element) return;
  // Other questions belong with another element; the focus stays where it was.
  drawForm(form, state);
  form.querySelector<HTMLElement>('input[name=element]:checked')?.focus();
  showContrast();
}

function wordsFor(expected: string): string {
  if (expected.includes('number')) return 'Vul een heel getal in dat past.';
  return expected === 'an address' ? 'Dit is geen adres.' : 'Dit past hier niet.';
}

function become(next: State): void {
  state = next;
  show();
  try {
    history.replaceState(history.state, '', writeState(state));
  } catch {
    // WebKit allows this a hundred times in half a minute. The next change writes all of it.
  }
}

function show(): void {
  showPreview(state.settings);
  showCode(state);
  showContrast();
}

/** The element itself, keeping nothing. A file of another site is left out: this page asks nothing of others. */
function showPreview({ element, attributes, theme }: Settings): void {
  const wanted = new Map(Object.entries({ ...attributes, storage: 'none' }));
  for (const name of ['src', 'logo', 'texts']) {
    const address = wanted.get(name) ?? '';
    const origin = URL.canParse(address, location.href) && new URL(address, location.href).origin;
    if (origin !== location.origin) wanted.delete(name);
  }
  if (element === 'zelfscan-questionnaire' && !wanted.has('src')) {
    const text = 'Vul het adres van uw vragenlijst in. Staat zij op deze site, dan ziet u haar hier.';
    live.replaceChildren(make('p', { class: 'empty' }, text));
    return;
  }
  const old = live.firstElementChild as HTMLElement | null;
  const shown = old?.localName === element ? old : make(element as 'div');
  for (const { name } of attributesOf(element)) if (!wanted.has(name)) shown.removeAttribute(name);
  for (const [name, value] of wanted) if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  const style = declarations(theme).map(([property, value]) => `${property}: ${value};`);
  if (shown.style.cssText !== style.join(' ')) shown.style.cssText = style.join(' ');
  if (shown !== old) live.replaceChildren(shown);
}

function showCode({ settings, folder, variant }: State): void {
  const embed = { folder, files };
  for (const radio of kinds.querySelectorAll('input')) radio.checked = radio.value === variant;
  help.textContent = variantWords[variant][1];
  code.code.textContent = snippets[variant](settings, embed);

  const framed = variant === 'frame' || variant === 'iframe';
  const left = framed ? notInAddress(settings).map(([name, value]) => ` data-${name}="${value}"`) : [];
  fill(page, left.length ? `<main id="zelfscan"${left.join('')}>` : '');
  // A frame and React have the looks in the code itself.
  fill(css, framed || variant === 'react' ? '' : styleSheet(settings));

  const lines = needed(variant, settings, embed).map((pair) => pair.join(' '));
  fill(policy, lines.join('\n'));
  const pinned = variant === 'import-map';
  if (pinned) {
    void mapHash(embed).then((hash) => {
      if (hash && state.variant === variant) fill(policy, [`${lines[0]} ${hash}`, ...lines.slice(1)].join('\n'));
    });
  }

  const refused = framed ? ofAnotherSite(settings, embed) : [];
  const names = refused.map(([name]) => `‘${attributeWords[name as keyof typeof attributeWords][0]}’`).join(', ');
  const said = [
    'Zet de hele map op uw site. De code alleen is niet genoeg.',
    pinned && !files && 'De controlegetallen zijn hier niet te vinden. Neem ze uit import-map.html in de map.',
    variant === 'iframe' && 'Begin het adres met https:// als het portaal op een andere site staat.',
    left.length && 'Niet alles kan in een adres staan: iedereen kan een link maken. Zet dit daarom in frame.html.',
    names &&
      `Niet in de code: ${names}. Een kader neemt alleen bestanden van de site waar de map staat. Anders kan iedereen met een link iets vreemds laten zien. Zet elk bestand op die site en vul een adres in dat met / begint.`,
  ];
  notes.replaceChildren(...said.flatMap((text) => (text ? [make('p', {}, text)] : [])));
}

function fill({ block, code }: ReturnType<typeof codeBlock>, text: string): void {
  block.hidden = text === '';
  code.textContent = text;
}

function showContrast(): void {
  const place = form.querySelector('#contrast');
  const { accent, background = white } = state.settings.theme;
  if (!place) return;
  const ratio = accent ? contrast(accent, background) : 21;
  const verdict =
    ratio >= 4.5 ? 'Dat is goed.' : 'Dat is te weinig: minstens 4,5 op 1 is nodig om knoppen en links te kunnen lezen.';
  place.classList.toggle('too-low', ratio < 4.5);
  const shown = ratio.toFixed(1).replace('.', ',');
  say(place, accent ? `Contrast met de achtergrond: ${shown} op 1. ${verdict}` : '');
}

whenLoaded(() => {
  const place = document.querySelector<HTMLElement>('#generator');
  if (place) void start(place);
});
