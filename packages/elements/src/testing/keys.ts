import { sendKeys } from '@web/test-runner-commands';

/** Presses a key as a person does, and waits until the page has dealt with it: Firefox gets its keys a little later. */
export async function press(key: string): Promise<void> {
  const up = new Promise<void>((resolve) => {
    // What the key does, comes after its event.
    const next = () => setTimeout(resolve);
    addEventListener('keyup', next, { capture: true, once: true });
  });
  // The drivers do not agree on a name for the space bar.
  await sendKeys({ press: key === 'Space' ? ' ' : key });
  await up;
}

/** Types into what has the focus. */
export async function type(text: string): Promise<void> {
  for (const letter of text) await press(letter === ' ' ? 'Space' : letter);
}
