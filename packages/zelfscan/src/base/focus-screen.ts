import type { LitElement } from 'lit';

/** What every screen can do. */
interface FocusedScreen extends LitElement {
  focusHeading(): void;
}

/** After a change of screen: the top in view, and the focus on its heading. */
export async function focusScreen(
  element: Pick<
    LitElement,
    'requestUpdate' | 'updateComplete' | 'renderRoot' | 'getBoundingClientRect' | 'scrollIntoView'
  >,
): Promise<void> {
  element.requestUpdate();
  await element.updateComplete;
  const screen = element.renderRoot.querySelector<FocusedScreen>('[data-screen]');
  await screen?.updateComplete;
  if (element.getBoundingClientRect().top < 0) element.scrollIntoView({ block: 'start' });
  screen?.focusHeading();
}
