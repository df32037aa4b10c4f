import type { CDPSession, KeyInput, Page } from 'puppeteer-core';

/** What is wrong with the focus as it is now; null when nothing is. Runs in the page. */
function fault(): string | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!at || at === document.body) return 'the focus is nowhere';
  const label = at.closest('label');
  // A heading that was given the focus is a place to read on from, not something to work with: no ring.
  if (at.matches('[tabindex="-1"]:not([role=tab])')) return null;
  // Around the control, around what stands for it, or around the row that it is in.
  const drawn = [at, label, at.nextElementSibling, at.closest('.row'), at.parentElement].some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)$|transparent/.test(outlineColor);
  });
  if (!drawn) return 'no ring is drawn';
  // What is larger than the window is never seen whole; its top is.
  const rect = at.getBoundingClientRect();
  const { top, bottom } = rect;
  if (bottom <= 0 || top >= innerHeight) return `outside the window: ${Math.round(top)} to ${Math.round(bottom)}`;
  const middle = { x: rect.x + rect.width / 2, y: (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2 };
  for (const y of [Math.max(top + 2, 1), middle.y, Math.min(bottom - 2, innerHeight - 1)]) {
    let hit = document.elementFromPoint(middle.x, y);
    while (hit?.shadowRoot) {
      const inner = hit.shadowRoot.elementFromPoint(middle.x, y);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    const own = hit && (at.contains(hit) || hit.contains(at) || label?.contains(hit) || at.shadowRoot?.contains(hit));
    if (!own) return `covered at ${Math.round(y)} px by ${hit?.localName ?? 'nothing'}.${hit?.className ?? ''}`;
  }
  return null;
}

/**
 * One person with a keyboard and nothing else. After every key it looks whether the focus is somewhere, whether it is
 * seen, and whether it is covered; what is wrong makes the test fail at that key.
 */
export class Keys {
  #session: CDPSession | null = null;

  constructor(
    readonly page: Page,
    readonly host: string,
  ) {}

  /** What has the focus, as assistive technology hears it: role, name, and what is special about it. */
  async at(): Promise<string> {
    const session = (this.#session ??= await this.page.createCDPSession());
    const { result } = await session.send('Runtime.evaluate', {
      expression: `(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at;
      })()`,
    });
    const { nodes } = await session.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId ?? '',
      fetchRelatives: false,
    });
    const [node] = nodes;
    const name = String(node?.name?.value ?? '').replace(/\s+/g, ' ');
    const told = (node?.properties ?? []).flatMap(({ name, value }) => {
      if (name === 'checked' && value.value === 'true') return ['checked'];
      if (name === 'expanded') return [value.value ? 'open' : 'folded'];
      if (name === 'selected' && value.value) return ['selected'];
      if (name === 'invalid' && value.value === 'true') return ['invalid'];
      if (name === 'disabled' && value.value) return ['disabled'];
      return [];
    });
    return [`${node?.role?.value as string} "${name}"`, ...told].join(', ');
  }

  /** Whether the focus is in the element that is tested. */
  inside(): Promise<boolean> {
    return this.page.evaluate((host) => document.activeElement?.closest(host) !== null, this.host);
  }

  /** A page may scroll smoothly: what is wrong has a second to come right. */
  async #settled(what: string, anywhere = false): Promise<void> {
    await this.#drawn();
    if (anywhere && !(await this.inside())) return;
    let wrong = await this.page.evaluate(fault);
    for (let frame = 0; wrong && frame < 60; frame++) {
      await this.#drawn();
      wrong = await this.page.evaluate(fault);
    }
    if (wrong) throw new Error(`after ${what}: ${wrong}; at ${await this.at().catch(() => 'nothing')}`);
  }

  /** Two frames: what a key does is drawn in the next. */
  async #drawn(): Promise<void> {
    await this.page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
  }

  async press(...keys: readonly KeyInput[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      await this.#settled(key);
    }
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.#settled('typing');
  }

  /** Tab, or with Shift; the focus may leave the element at its ends. */
  async tab(back = false): Promise<void> {
    if (back) await this.page.keyboard.down('Shift');
    await this.page.keyboard.press('Tab');
    if (back) await this.page.keyboard.up('Shift');
    await this.#settled(back ? 'Shift+Tab' : 'Tab', true);
  }

  /** Presses Tab until the focus has left the element, and tells where it was. Then goes back to the last stop. */
  async order(): Promise<string[]> {
    const stops: string[] = [];
    for (let i = 0; i < 300; i++) {
      await this.tab();
      if (!(await this.inside())) {
        await this.tab(true);
        return stops;
      }
      stops.push(await this.at());
    }
    throw new Error('Tab does not leave the element');
  }

  /** Presses Tab, or Shift+Tab, until this has the focus; a stop that is named by its first words is enough. */
  async to(wanted: string, back = false): Promise<void> {
    const passed: string[] = [];
    for (let i = 0; i < 200; i++) {
      const stop = (await this.inside()) ? await this.at() : '';
      if (stop.startsWith(wanted)) return;
      passed.push(stop);
      await this.tab(back);
    }
    throw new Error(`Tab does not come to ${wanted}, only to:\n${[...new Set(passed)].join('\n')}`);
  }

  async back(wanted: string): Promise<void> {
    await this.to(wanted, true);
  }

  /** Goes to a button with Tab and presses it with Enter. */
  async push(wanted: string): Promise<void> {
    await this.to(wanted);
    await this.page.keyboard.press('Enter');
  }

  /** Waits until this has the focus, after something that takes its time. */
  async lands(wanted: string): Promise<void> {
    let at = '';
    for (let i = 0; i < 200; i++) {
      at = await this.at().catch(() => '');
      if (at.startsWith(wanted)) return this.#settled(`landing on ${wanted}`);
      await this.#drawn();
    }
    throw new Error(`the focus does not come to ${wanted}; it is on ${at}`);
  }
}
