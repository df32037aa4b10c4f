/**
 * A team at work, inside the page: answers by clicking on the screen, types notes, and tells the test what it is about
 * to give and what the screen then says is saved. Sent to the browser as text: it can use nothing from outside.
 */
export const atWork = async ({ seed, pause }) => {
  const scan = document.querySelector('kwaliteitskader-zelfscan');
  await scan.ready;
  const id = await scan.start({ team: `Team ${seed}` });
  await scan.updateComplete;
  let state = seed >>> 0;
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const find = (root, selector) => {
    const here = root.querySelector(selector);
    if (here) return here;
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const inside = shadowRoot && find(shadowRoot, selector);
      if (inside) return inside;
    }
    return null;
  };
  let given = 0;
  // What a person sees: the bar says that all is saved. It speaks for everything given before it was drawn.
  const look = async () => {
    // The event comes first, the picture after it.
    await new Promise((done) => setTimeout(done));
    await scan.updateComplete;
    const bar = find(scan.shadowRoot, 'zs-action-bar');
    await bar?.updateComplete;
    if (bar?.shadowRoot.textContent.includes('Bewaard op dit apparaat')) globalThis.confirmed(id, given);
  };
  scan.addEventListener('zelfscan-saved', look);
  const items = () => [...find(scan.shadowRoot, 'zs-theme-screen').shadowRoot.querySelectorAll('zs-scale-item')];
  const give = async (itemId, kind, what, act) => {
    await globalThis.gave(id, JSON.stringify([itemId, kind, what]));
    // Counted before it is done: what the screen says from here on is said of this, too.
    given += 1;
    act();
  };
  const note = async (item) => {
    [...item.shadowRoot.querySelectorAll('button')].find((button) => /Toelichting/.test(button.textContent))?.click();
    await item.updateComplete;
    const field = find(item.shadowRoot, 'textarea');
    if (!field) return;
    const text = `Bewijs ${given} van team ${seed}`;
    await give(item.view.id, 'note', text, () => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    });
  };
  const answer = async (item) => {
    const radios = [...item.shadowRoot.querySelectorAll('input[type=radio]')].filter(({ checked }) => !checked);
    const radio = radios[Math.floor(random() * radios.length)];
    const value = Number.isNaN(Number(radio.value)) ? radio.value : Number(radio.value);
    await give(item.view.id, 'value', value, () => radio.click());
  };
  const work = async () => {
    for (;;) {
      const all = items();
      const item = all[Math.floor(random() * all.length)];
      await (random() < 0.25 ? note(item) : answer(item));
      await new Promise((done) => setTimeout(done, random() * pause));
    }
  };
  void work();
  return id;
};

/** Starts a scan and puts the cursor in the note of its first item. */
export const openNote = async () => {
  const scan = document.querySelector('kwaliteitskader-zelfscan');
  await scan.ready;
  const id = await scan.start();
  await scan.updateComplete;
  const theme = scan.shadowRoot.querySelector('zs-theme-screen');
  await theme.updateComplete;
  const item = theme.shadowRoot.querySelector('zs-scale-item');
  await item.updateComplete;
  [...item.shadowRoot.querySelectorAll('button')].find((button) => /Toelichting/.test(button.textContent)).click();
  await item.updateComplete;
  const field = (root) =>
    root.querySelector('textarea') ??
    [...root.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot && field(shadowRoot)).find(Boolean);
  while (!field(item.shadowRoot)) await new Promise((done) => setTimeout(done, 10));
  field(item.shadowRoot).focus();
  return { id, itemId: item.view.id };
};

/** What a fresh page finds on the device: the answers of these scans, by scan. */
export const lookBack = async (ids) => {
  const scan = document.querySelector('kwaliteitskader-zelfscan');
  await scan.ready;
  const found = {};
  for (const { id } of await scan.scans()) {
    if (!ids.includes(id)) continue;
    await scan.resume(id);
    found[id] = scan.session.answers;
  }
  return found;
};
