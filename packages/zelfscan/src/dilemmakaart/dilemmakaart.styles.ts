import { css } from 'lit';

export const styles = css`
  .notice a {
    color: var(--_link);
    font-weight: 600;
    text-underline-offset: 0.2em;
  }
  .held {
    display: grid;
    gap: 0.8em;
    justify-items: start;
    padding: 1.2em 1.3em;
    background: var(--_wash);
    border-radius: var(--_radius);
  }
  .held ul {
    inline-size: 100%;
  }
  .held li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1.4em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.8em;
    border-block-start: 1px solid var(--_line);
  }
  .held li:first-child {
    border: 0;
  }
  .ask {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em;
  }
  .ask p {
    flex-basis: 100%;
  }
  .over {
    inline-size: 100vw;
    block-size: 100vh;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: auto;
    background: var(--_bg);
  }
  /* Sizes inside follow the whole window, and not the place of the element in the page under it. */
  .over .shell {
    max-inline-size: none;
    min-block-size: 100%;
  }
  .waiting {
    display: grid;
    gap: 0.6em;
    align-content: center;
    min-block-size: min(100vh, 40em);
    padding: clamp(1.5em, 5vw, 5em);
    font-size: clamp(1em, 1.6vw, 2em);
  }
  .over .waiting {
    min-block-size: 100vh;
  }
  .waiting p {
    max-inline-size: 40em;
  }
  @media print {
    .notice {
      display: none;
    }
  }
`;
