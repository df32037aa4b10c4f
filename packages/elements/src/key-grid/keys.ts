/** Where a key leads. */
export type Step = 'next' | 'previous' | 'first' | 'last' | 'next-theme' | 'previous-theme' | 'next-open';

/** What a person means by a key on an item. */
export type Meaning =
  | { readonly type: 'answer'; readonly key: string }
  | { readonly type: 'move'; readonly to: Step }
  | { readonly type: 'clear' }
  | { readonly type: 'note' }
  /** A letter or sign that does nothing here. */
  | { readonly type: 'stray' };

/** The keys beside the figures; `?` and `–` are those that stand on paper. */
const answers = new Map([
  ['?', '?'],
  ['0', '?'],
  ['w', '?'],
  ['–', '–'],
  ['-', '–'],
  ['−', '–'],
  ['n', '–'],
]);

const moves = new Map<string, Step>([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['PageDown', 'next-theme'],
  ['PageUp', 'previous-theme'],
  ['o', 'next-open'],
]);

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'>;

/** Goes by what a key writes, not by its place: so figures with Shift, and those of a number pad, count as well. */
export function meaningOf(pressed: Pressed): Meaning | null {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey || pressed.isComposing) return null;
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  if (key === 'Enter') return { type: 'move', to: pressed.shiftKey ? 'previous' : 'next' };
  if (key === 'Backspace' || key === 'Delete') return { type: 'clear' };
  if (key === 't') return { type: 'note' };
  const to = moves.get(key);
  if (to) return { type: 'move', to };
  const answer = /^[1-9]$/.test(key) ? key : answers.get(key);
  if (answer) return { type: 'answer', key: answer };
  // Names of keys are longer than one letter. The space bar is for what has the focus.
  return [...key].length === 1 && key !== ' ' ? { type: 'stray' } : null;
}
