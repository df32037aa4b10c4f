import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, ElementHandle, Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.js';
import type { Gallery, Shown } from './gallery/gallery.js';
import { openGallery } from './gallery/open-gallery.js';
import { look } from './support/look.js';

declare const gallery: Gallery;

const folder = fileURLToPath(new URL('names/', import.meta.url));
/** `npm run names` writes what is heard now; read what changed before it is kept. */
const writing = process.env.NAMES === 'write';

/** Screens, and what is worth hearing of them; of the others the first example says enough. */
const states: Readonly<Record<string, readonly string[]>> = {
  'zs-action-bar': ['default', 'niet bewaard'],
  'zs-export-progress': ['default', 'nog niet bekend'],
  'zs-key-grid': ['met toelichtingen'],
  'zs-passphrase': ['default', 'verkeerde wachtzin', 'kiezen', 'wijzigen'],
  'zs-scale-item': ['default', 'met toelichting'],
  'zs-session-screen': [
    'casus',
    'kiezen',
    'in stilte',
    'default',
    'twee kanten',
    'verschuiving',
    'afspraak',
    'steun',
    'overzicht',
  ],
  'zs-session-timer': ['uit', 'loopt', 'is om'],
  'zs-start-screen': ['default', 'vraagt waar antwoorden mogen blijven'],
  'zs-theme-screen': ['default', 'met tussenstand'],
};

/** What is there for the layout, or said by what is around it. */
const silent =
  /^(generic|none|LabelText|Legend|ListMarker|InlineTextBox|LineBreak|strong|emphasis|mark|rowgroup|Figcaption|Iframe|RootWebArea|MenuListPopup|figure|superscript)$/;

/** The parts that are heard, with text beside text made one. */
function heardIn(node: SerializedAXNode): SerializedAXNode[] {
  const parts = (node.children ?? []).flatMap((child) => (silent.test(child.role) ? heardIn(child) : [child]));
  return parts.reduce<SerializedAXNode[]>((all, part) => {
    const before = all.at(-1);
    if (part.role !== 'StaticText') return [...all, part];
    if (before?.role !== 'StaticText') return [...all, { ...part }];
    before.name = `${before.name ?? ''} ${part.name ?? ''}`;
    return all;
  }, []);
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a screen reader hears, from top to bottom: role, name, state; indented as it is nested. */
function outline(node: SerializedAXNode, depth = 0): string[] {
  const { name = '', description, value } = node;
  const children = heardIn(node);
  const said = plain(name);
  if (node.role === 'StaticText') return said ? [`${'  '.repeat(depth)}${said}`] : [];
  const only = children.length > 0 && children.every(({ role }) => role === 'StaticText');
  const text = only ? plain(children.map(({ name }) => name ?? '').join(' ')) : '';
  const told = [
    node.level && node.role === 'heading' ? `level ${node.level}` : '',
    node.checked ? 'checked' : '',
    node.selected ? 'selected' : '',
    node.expanded === undefined ? '' : node.expanded ? 'open' : 'folded',
    node.disabled ? 'disabled' : '',
    node.invalid && node.invalid !== 'false' ? 'invalid' : '',
    value === undefined || value === ''
      ? ''
      : `value ${JSON.stringify(typeof value === 'number' ? Math.round(value * 100) / 100 : value)}`,
    description ? `described: ${JSON.stringify(plain(description))}` : '',
  ].filter(Boolean);
  const words = said ? ` ${JSON.stringify(said)}` : text ? `: ${text}` : '';
  const role = node.role === 'paragraph' ? '' : node.role;
  const line = `${'  '.repeat(depth)}${`${role}${words}`.replace(/^: /, '')}${told.map((one) => `, ${one}`).join('')}`;
  if (node.role === 'listitem' && !only && !said) return inside(children, depth);
  if (node.role === 'paragraph' && !only) return inside(children, depth);
  const control = /^(radio|checkbox|button|tab|textbox|image|heading|progressbar|combobox|DisclosureTriangle|Date)$/;
  if (control.test(node.role) || only) return [line];
  return [line, ...inside(children, depth + 1)];
}

/** Parts in a row, without the label or hint of a control that said it itself already. */
function inside(children: readonly SerializedAXNode[], depth: number): string[] {
  return children.flatMap((child, i) => {
    const around = [children[i - 1], children[i + 1]].flatMap((one) => (one?.role === 'StaticText' ? [] : [one]));
    const text = plain(child.name ?? '');
    const told = around.some((one) => {
      const own = plain(`${one?.name ?? ''} ${one?.description ?? ''}`);
      return own !== '' && text !== '' && (own.includes(text) || own === text);
    });
    return child.role === 'StaticText' && told ? [] : outline(child, depth);
  });
}

describe('what is heard', () => {
  let browser: Browser;
  let page: Page;
  let shown: Shown[];

  beforeAll(async () => {
    browser = await openBrowser();
    page = await openGallery(browser);
    await look(page, { width: 1440 });
    shown = await page.evaluate(() => gallery.shown());
  });
  afterAll(() => browser.close());

  async function heard([tag, name]: Shown): Promise<string> {
    const root = (await page.evaluateHandle(
      async (shown) => {
        const element = await gallery.show(shown);
        return element.parentElement;
      },
      [tag, name] as Shown,
    )) as ElementHandle<Element>;
    const tree = await page.accessibility.snapshot({ root, interestingOnly: false });
    const lines =
      tree?.role === 'main' ? (tree.children ?? []).flatMap((child) => outline(child)) : tree ? outline(tree) : [];
    return [`## ${name}`, '', ...lines].join('\n');
  }

  test('of every element is as it was read', async () => {
    const differing: string[] = [];
    const tags = [...new Set(shown.map(([tag]) => tag))];
    for (const tag of tags) {
      const first = shown.find(([one]) => one === tag)?.[1] ?? '';
      const parts: string[] = [];
      for (const name of states[tag] ?? [first]) parts.push(await heard([tag, name]));
      const text = `# ${tag}\n\n${parts.join('\n\n')}\n`;
      const file = `${folder}${tag}.txt`;
      if (writing) writeFileSync(file, text);
      else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) differing.push(tag);
      if (differing.at(-1) === tag && existsSync(file)) expect.soft(text, tag).toBe(readFileSync(file, 'utf8'));
    }
    expect(differing, 'read what changed, then keep it with: npm run names').toEqual([]);
    expect(readdirSync(folder).toSorted()).toEqual(tags.map((tag) => `${tag}.txt`).toSorted());
  });

  test('has a name for every control, and one group of answers per question', async () => {
    const unnamed: string[] = [];
    let questions = 0;
    for (const one of shown) {
      const handle = (await page.evaluateHandle((shown) => gallery.show(shown), one)) as ElementHandle<Element>;
      const tree = await page.accessibility.snapshot({ root: handle, interestingOnly: false });
      const walk = (node: SerializedAXNode, group: string): void => {
        const controls =
          /^(button|radio|checkbox|textbox|combobox|tab|link|progressbar|image|group|radiogroup|Date|spinbutton)$/;
        // The parts that a browser makes inside a control of its own are named by the browser.
        if (controls.test(node.role) && !node.name && node.role !== 'group')
          unnamed.push(`${one.join(' “')}”: ${node.role}`);
        if (node.role === 'radio' && !group)
          unnamed.push(`${one.join(' “')}”: radio “${node.name ?? ''}” outside a question`);
        if (node.role === 'radio') questions += 1;
        const next = /^(group|radiogroup)$/.test(node.role) && node.name ? node.name : group;
        if (node.role === 'Date') return;
        node.children?.forEach((child) => walk(child, next));
      };
      if (tree) walk(tree, '');
    }
    expect(unnamed).toEqual([]);
    expect(questions).toBeGreaterThan(500);
  });
});
