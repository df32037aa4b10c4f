import { say } from './words.js';

/** A button at each block of code. What came of it is said on the button, and to who listens. */
export function addCopyButtons(root: ParentNode): void {
  for (const block of root.querySelectorAll<HTMLElement>('.code')) {
    const code = block.querySelector('code');
    if (!code) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = say.copy;
    const status = document.createElement('span');
    status.className = 'visually-hidden';
    status.setAttribute('role', 'status');
    button.addEventListener('click', () => void copy(code, button, status));
    block.append(button, status);
  }
}

async function copy(code: HTMLElement, button: HTMLButtonElement, status: HTMLElement): Promise<void> {
  const text = (code.textContent ?? '').trimEnd();
  const done = (await write(text)) || copySelected(code);
  button.textContent = done ? say.copied : say.copy;
  button.dataset['state'] = done ? 'done' : '';
  status.textContent = done ? say.copied : say.copyFailed;
  setTimeout(() => {
    button.textContent = say.copy;
    button.dataset['state'] = '';
    status.textContent = '';
  }, 4000);
}

const write = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** Pages that did not come over https have no clipboard of the new kind. What is selected stays selected. */
function copySelected(code: HTMLElement): boolean {
  getSelection()?.selectAllChildren(code);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
