import { css } from 'lit';

/**
 * Design tokens. Each reads our own name, then the names that NL Design System themes share, then a default that is
 * designed to stand alone. `light-dark()` follows the colour scheme of the page, so a page that is light only stays so.
 */
export const tokens = css`
  :host {
    --_bg: var(--zs-color-background, Canvas);
    --_ink: var(--zs-color-text, var(--utrecht-document-color, light-dark(#1c2733, #e9eef2)));
    --_soft: var(--zs-color-text-soft, light-dark(#55636f, #a9b6c1));
    --_line: var(--zs-color-line, light-dark(#d9dee3, #36424d));
    --_edge: var(--zs-color-edge, light-dark(#76848f, #8b9aa6));
    --_accent: var(
      --zs-color-accent,
      var(
        --utrecht-button-primary-action-background-color,
        var(
          --nl-button-primary-background-color,
          var(--basis-color-action-1-inverse-bg-default, light-dark(#0a5a8c, #7cc0ee))
        )
      )
    );
    --_on-accent: var(
      --zs-color-on-accent,
      var(
        --utrecht-button-primary-action-color,
        var(--nl-button-primary-color, var(--basis-color-action-1-inverse-color-default, light-dark(#fff, #0c1720)))
      )
    );
    --_wash: var(--zs-color-wash, color-mix(in srgb, var(--_accent) 10%, var(--_bg)));
    --_warn: var(--zs-color-warning, light-dark(#9a3b00, #ffb27a));
    --_warn-wash: var(--zs-color-warning-wash, light-dark(#fff1e6, #33241a));
    --_focus: var(--zs-color-focus, light-dark(#1c2733, #fff));
    --_focus-gap: var(--zs-color-focus-gap, Canvas);
    --_radius: var(--zs-border-radius, var(--utrecht-button-border-radius, 6px));
    --_level-1: var(--zs-color-level-1, #9c4a1e);
    --_level-2: var(--zs-color-level-2, #d7a46f);
    --_level-3: var(--zs-color-level-3, #86b3cf);
    --_level-4: var(--zs-color-level-4, light-dark(#0a5a8c, #3f93c9));
    --_motion: 180ms;
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0s;
    }
  }
`;
