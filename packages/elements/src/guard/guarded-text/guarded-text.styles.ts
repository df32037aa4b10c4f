import { css } from 'lit';

export const styles = css`
  :host {
    overflow-wrap: anywhere;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3em;
  }
  label {
    font-weight: 600;
    font-size: 0.94em;
  }
`;
