import { definePrefixed } from '@zelfscan/elements/define';
import nl from 'texts:guard/nl';
import { assert } from 'chai';

describe('the part that looks through what people type', () => {
  it('looks at a field that was taken out of the page before it came, and asks when that is back', async () => {
    definePrefixed();
    const box = document.createElement('div');
    const field = document.createElement('textarea');
    const warning = document.createElement('zs-text-warning');
    warning.className = 'text-warning';
    box.append(field, warning);
    field.value = 'Bel 06-12345678';
    const { look } = await import('./text-guard.js');
    look(field, { language: 'nl', own: null });
    document.body.append(box);
    for (let frame = 0; frame < 200 && !warning.shadowRoot?.querySelector('.ask'); frame++) {
      await new Promise(requestAnimationFrame);
    }
    assert.include(warning.shadowRoot?.querySelector('.ask')?.textContent, nl.remove);
    box.remove();
  });
});
