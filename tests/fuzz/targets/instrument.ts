import { parseInstrument } from '@zelfscan/schema';
import { damagedJson } from '../damage/structure.js';
import { instrumentFiles } from '../real/instruments.js';
import { showInstrument } from '../real/screens.js';
import { target } from '../target.js';

const whole = instrumentFiles.map(({ definition, texts }) => ({ definition, texts }));

/** An own instrument, and an instrument that somebody sends along. */
export const instrument = target({
  name: 'parseInstrument',
  inputs: damagedJson(...whole),
  sound: whole[0],
  read: (input: unknown) => {
    const { definition, texts } = (input ?? {}) as { definition?: unknown; texts?: unknown };
    const parsed = parseInstrument(definition, texts);
    if (!parsed.ok) return { ok: false, problems: parsed.problems };
    showInstrument(parsed.value);
    return { ok: true, value: parsed.value };
  },
});
