import type { LitElement } from 'lit';

/** What a page may style with `::part()`. docs/theming.md promises these names, so they stay. */
export const parts = 'heading,statement,button,button-primary,answer,notice,chart,navigation,action-bar';

/** An element on our own screens hands these parts on to what is around it, up to the page. */
export function passOn(tag: string, element: CustomElementConstructor): void {
  if (!tag.startsWith('zs-')) return;
  (element as unknown as typeof LitElement).addInitializer?.((made) => {
    made.addController({ hostConnected: () => (made as LitElement).setAttribute('exportparts', parts) });
  });
}
