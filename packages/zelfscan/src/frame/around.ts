import { readMessage, type Message } from './protocol.js';

/**
 * `zelfscan-frame.js`: for the page around a frame. Makes a frame of each link with the class `zelfscan-frame`, and gives
 * each frame with the page `frame.html` beside this script the height of what is in it. A classic script, because browsers
 * load a module from another host only with leave of that host.
 */
const script =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[src*="zelfscan-frame.js"]');

/** Kept free above and below what gets the focus: many sites have a bar there. */
const air = 96;
/** On a frame that has the height of what is in it: the script may stand in the page twice. */
const fitted = Symbol.for('zelfscan.frame');
/** Width of what is printed on A4, in CSS pixels. */
const paper = 640;

function start(): void {
  const page = new URL('frame.html', script?.src || location.href);
  const leadsThere = (address: string) => {
    try {
      const url = new URL(address, document.baseURI);
      return url.origin === page.origin && url.pathname === page.pathname;
    } catch {
      // Somebody else's, and wrong.
      return false;
    }
  };
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.zelfscan-frame')) {
    if (leadsThere(link.href)) link.replaceWith(frameFor(link));
  }
  for (const frame of document.querySelectorAll('iframe')) if (leadsThere(frame.src)) fit(frame, page.origin);
}

function frameFor(link: HTMLAnchorElement): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.className = link.className;
  frame.title = link.title || link.textContent?.trim() || 'Zelfscan';
  frame.referrerPolicy = 'no-referrer';
  // Through the object model: a policy that forbids inline styles allows it.
  Object.assign(frame.style, { display: 'block', width: '100%', height: '40em', border: '0' });
  frame.src = link.href;
  return frame;
}

function fit(frame: HTMLIFrameElement, origin: string): void {
  if (fitted in frame) return;
  Object.assign(frame, { [fitted]: true });
  frame.title ||= 'Zelfscan';
  frame.style.boxSizing = 'content-box';
  const greet = () => {
    const hello: Message = { zelfscanFrame: 1, kind: 'hello' };
    // To anyone: it says nothing, and a frame that is not loaded yet has another origin.
    frame.contentWindow?.postMessage(hello, '*');
  };
  addEventListener('message', ({ source, origin: from, data }) => {
    if (source !== frame.contentWindow || from !== origin) return;
    const message = readMessage(data);
    if (message?.kind === 'size') frame.style.height = `${message.height}px`;
    // Only while somebody is at work in the frame: it may not take the page to itself.
    if (message?.kind === 'focus' && document.activeElement === frame) show(frame, message.top, message.bottom);
  });
  frame.addEventListener('load', greet);
  roomOnPaper(frame);
  greet();
}

/**
 * Paper is narrower than a screen, so what is in the frame gets longer, and nobody can ask how long before it is printed.
 * As much room as the same area of text takes; a little white is left, and nothing is cut off.
 */
function roomOnPaper(frame: HTMLIFrameElement): void {
  // Some browsers say it twice before they say that it is over.
  let before: string | null = null;
  addEventListener('beforeprint', () => {
    if (before !== null) return;
    before = frame.style.height;
    frame.style.height = `${Math.ceil(frame.clientHeight * Math.max(1, frame.clientWidth / paper) * 1.15)}px`;
  });
  addEventListener('afterprint', () => {
    frame.style.height = before ?? frame.style.height;
    before = null;
  });
}

function show(frame: HTMLIFrameElement, top: number, bottom: number): void {
  const at = frame.getBoundingClientRect().top + frame.clientTop;
  const [first, last] = [at + top, at + bottom];
  const roomy = last - first < innerHeight - 2 * air;
  if (first < 0 || (first > innerHeight && !roomy)) scrollBy({ top: first - air, behavior: 'instant' });
  else if (last > innerHeight) scrollBy({ top: roomy ? last - innerHeight + air : first - air, behavior: 'instant' });
}

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
else start();
