import { attributesOf, type ElementName } from './attributes.js';
import allWords from 'texts:frame/all';
import type { Language } from '../base/languages.js';
import type { FrameMessages } from '../texts/frame.js';
import { keptApart } from './neighbours.js';
import { keepingNotice, wrongNotice } from './notices.js';
import { readMessage, type Message } from './protocol.js';
import { declarations, readSettings, type Settings } from './settings.js';

/** `frame.js`: puts the element that the address asks for in `frame.html`, and tells the page around how high it is. */
const root = document.documentElement;
const main = document.querySelector('#zelfscan') as HTMLElement;
const alone = window.parent === window;
/** How often in a row the page may grow while nobody does anything. Screens and texts that arrive are a few times. */
const mostGrowth = 20;

function build({ element: name, attributes }: Settings, words: FrameMessages): HTMLElement {
  const element = document.createElement(name);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = words.loading;
  return element;
}

function heading(text: string): HTMLElement {
  const title = document.createElement('h1');
  title.className = 'unseen';
  title.textContent = text;
  return title;
}

/** What stands in the page itself, where only who keeps the site can write. */
function fixed(element: ElementName): Record<string, string> {
  const set: Record<string, string> = {};
  for (const { name } of attributesOf(element)) {
    const value = main.getAttribute(`data-${name}`);
    if (value !== null) set[name] = value;
  }
  return set;
}

function open(): void {
  const asked = readSettings(new URLSearchParams(location.search), location.href, 'address');
  const settings = { ...asked, attributes: { ...asked.attributes, ...fixed(asked.element) } };
  const [name = ''] = (settings.attributes['lang'] ?? '').toLowerCase().split('-');
  const language = Object.hasOwn(allWords, name) ? (name as Language) : 'nl';
  const words = allWords[language];
  root.lang = language;
  root.classList.add(settings.scheme);
  root.classList.toggle('alone', alone);
  for (const [property, value] of declarations(settings.theme)) root.style.setProperty(property, value);
  document.title = settings.element === 'mda-dilemmakaart' ? words.card : words.zelfscan;
  const element = build(settings, words);
  main.replaceChildren(...(settings.problems.length ? [wrongNotice(settings.problems, words)] : []), element);
  // In a frame the page around has one.
  if (alone) main.prepend(heading(document.title));
  if (!alone) accompany(element, settings, words);
}

/** In a frame: sizes for who greets, and a word about what the browser keeps apart. */
function accompany(element: HTMLElement, { attributes, element: name }: Settings, words: FrameMessages): void {
  let greeter = '';
  let told = 0;
  let grown = 0;
  let spoken = false;

  const say = (message: Message) => {
    if (greeter) window.parent.postMessage(message, greeter);
  };
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === told || height < 1) return;
    // What is as high as its window and a bit would make the frame grow for ever.
    grown = height > told && innerHeight >= told ? grown + 1 : 0;
    if (grown > mostGrowth) return;
    told = height;
    say({ zelfscanFrame: 1, kind: 'size', height });
  };
  const consider = async () => {
    // A frame that sends no referrer is not told what is above it; who greets it tells its own origin all the same.
    const around = [...(location.ancestorOrigins ?? []), ...(greeter ? [greeter] : [])];
    const access = document.hasStorageAccess ? await document.hasStorageAccess().catch(() => null) : null;
    if (spoken || !keptApart({ here: location.origin, around, access })) return;
    spoken = true;
    const card = name === 'mda-dilemmakaart';
    // Nothing is kept, and no window has to follow: then there is nothing to say.
    if (!card && attributes['storage'] === 'none') return;
    if (card && attributes['view'] === 'beamer') return;
    element.before(keepingNotice(element, words, card && attributes['storage'] !== 'device'));
  };

  addEventListener('message', ({ source, origin, data }) => {
    if (source !== window.parent || readMessage(data)?.kind !== 'hello' || origin === 'null') return;
    greeter = origin;
    told = 0;
    if (attributes['view'] !== 'beamer') tell();
    void consider();
  });
  // A beamer fills its window, whatever height that has.
  if (attributes['view'] !== 'beamer') new ResizeObserver(tell).observe(root);
  for (const type of ['pointerdown', 'keydown', 'input']) root.addEventListener(type, () => (grown = 0));
  // Who presses on something sees it: the page around need not move.
  let pressing = false;
  for (const type of ['pointerdown', 'pointerup', 'pointercancel']) {
    root.addEventListener(type, () => (pressing = type === 'pointerdown'), { capture: true });
  }
  // Of focus that moves within a shadow root nobody outside it is told, so each one it comes to is listened to.
  const roots = new WeakSet<Node>();
  let heard: Event | null = null;
  const follow = (event: Event) => {
    if (event === heard) return;
    heard = event;
    let focused = document.activeElement;
    for (let within = focused?.shadowRoot; within?.activeElement; within = focused?.shadowRoot) {
      listen(within);
      focused = within.activeElement;
    }
    if (pressing || !focused) return;
    const { top, bottom } = focused.getBoundingClientRect();
    say({ zelfscanFrame: 1, kind: 'focus', top, bottom });
  };
  const listen = (within: Node) => {
    if (roots.has(within)) return;
    roots.add(within);
    within.addEventListener('focusin', follow);
  };
  listen(root);
  void consider();
}

open();
