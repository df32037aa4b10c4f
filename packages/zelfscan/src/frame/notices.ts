import type { Problem } from '@zelfscan/schema';
import { download } from '../export/download.js';
import type { FrameMessages } from '../texts/frame.js';

type Exporting = HTMLElement & { exportFile(format: 'json'): Promise<File> };

function make<T extends keyof HTMLElementTagNameMap>(tag: T, text = '', className = ''): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  if (text) element.textContent = text;
  if (className) element.className = className;
  return element;
}

/** What is wrong with the address of the page: for whoever put it there. */
export function wrongNotice(problems: readonly Problem[], words: FrameMessages): HTMLElement {
  const box = make('aside', '', 'zelfscan-notice');
  box.setAttribute('aria-label', words.wrongLabel);
  for (const { code, place } of problems) {
    box.append(make('p', code === 'option-unknown' ? words.unknown(place) : words.wrongValue(place)));
  }
  return box;
}

/**
 * That the browser keeps answers apart here, with two ways out: a file, and a tab of its own.
 *
 * @param beamerOnly - nothing is kept, but a second window cannot follow
 */
export function keepingNotice(element: HTMLElement, words: FrameMessages, beamerOnly: boolean): HTMLElement {
  const box = make('aside', '', 'zelfscan-notice');
  box.setAttribute('aria-label', words.noticeLabel);
  const acts = make('p', '', 'acts');
  const said = make('p');
  said.setAttribute('role', 'status');

  const save = make('button', words.saveFile);
  save.type = 'button';
  // There is something to save from the first answer on.
  save.hidden = true;
  element.addEventListener('zelfscan-saved', () => (save.hidden = beamerOnly), { once: true });
  save.addEventListener('click', () => {
    (element as Exporting).exportFile('json').then(
      (file) => {
        download(file);
        said.textContent = words.saved(file.name);
      },
      () => {
        said.textContent = words.notSaved;
      },
    );
  });

  const own = make('a', words.ownTab);
  own.href = location.href;
  own.target = '_blank';
  own.rel = 'noopener';

  const close = make('button', words.close);
  close.type = 'button';
  close.addEventListener('click', () => {
    // What is around the element: the element itself has to stay in the order of Tab.
    const around = box.parentElement;
    box.remove();
    if (!around) return;
    around.tabIndex = -1;
    around.focus({ preventScroll: true });
  });

  acts.append(save, own, close);
  if (beamerOnly) box.append(make('p', words.beamer));
  else box.append(make('p', words.apart), make('p', words.apartFile));
  box.append(acts, said);
  return box;
}
