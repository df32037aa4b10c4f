/** Keys by the names that puppeteer has for them, as WebDriver writes them. */
const codes: Record<string, string> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

function codeOf(key: string): string {
  const code = codes[key] ?? (/^F\d+$/.test(key) ? String.fromCharCode(0xe030 + Number(key.slice(1))) : key);
  if ([...code].length !== 1) throw new Error(`no key ${key}`);
  return code;
}

/** The keyboard of one window. */
export class Keyboard {
  constructor(
    readonly act: (actions: object[]) => Promise<void>,
    /** Puts a text in where the cursor is, as pasting does. */
    readonly sendCharacter: (text: string) => Promise<void>,
  ) {}

  down(key: string): Promise<void> {
    return this.#do([{ type: 'keyDown', value: codeOf(key) }]);
  }

  up(key: string): Promise<void> {
    return this.#do([{ type: 'keyUp', value: codeOf(key) }]);
  }

  press(key: string): Promise<void> {
    return this.#strike([codeOf(key)]);
  }

  type(text: string): Promise<void> {
    return this.#strike([...text].map((char) => (char === '\n' ? codeOf('Enter') : char)));
  }

  #strike(values: string[]): Promise<void> {
    return this.#do(values.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value }))));
  }

  #do(actions: object[]): Promise<void> {
    return this.act([{ type: 'key', id: 'keyboard', actions }]);
  }
}
