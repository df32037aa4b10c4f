/** The mouse of one window, in pixels of what is seen. */
export class Mouse {
  constructor(readonly act: (actions: object[]) => Promise<void>) {}

  move(x: number, y: number): Promise<void> {
    return this.#do([this.#to(x, y)]);
  }

  click(x: number, y: number, { clickCount = 1 } = {}): Promise<void> {
    const once = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
    return this.#do([this.#to(x, y), ...Array.from({ length: clickCount }, () => once).flat()]);
  }

  #to(x: number, y: number): object {
    return { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 };
  }

  #do(actions: object[]): Promise<void> {
    return this.act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  }
}
