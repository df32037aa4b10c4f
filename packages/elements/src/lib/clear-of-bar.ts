/**
 * Brings what got the focus clear of the bar at the bottom. Browsers do so by `scroll-margin`, but Chromium forgets that
 * margin when a text field gets the focus. Asked once more, it minds it.
 */
export function clearOfBar(target: EventTarget | null | undefined): void {
  (target as Element | null)?.scrollIntoView?.({ block: 'nearest' });
}

/** For a public element, which the keys of everything inside it pass. */
export const onTab = (event: KeyboardEvent): void => {
  if (event.key === 'Tab') clearOfBar(event.composedPath()[0]);
};
