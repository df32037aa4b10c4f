import { contrast, onGround, parseColour, type Colour } from '@zelfscan/report/house-style';
import { focus, pairs, type Pair } from './pairs.js';

export type Scheme = 'light' | 'dark';

export interface Finding extends Pair {
  readonly scheme: Scheme;
  /** Both as computed, in sRGB. */
  readonly colour: string;
  readonly ground: string;
  readonly ratio: number;
}

/** The colour schemes that an element can be in: as it is told in a style sheet, else in the head of the page. */
export function schemesOf(element: Element): Scheme[] {
  const told = getComputedStyle(element).colorScheme;
  const page = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')?.content ?? '';
  const given = (told === 'normal' ? page : told).split(/\s+/);
  const both = (['light', 'dark'] as const).filter((scheme) => given.includes(scheme));
  return both.length ? both : ['light'];
}

/** Pairs that differ too little, as the colours come out in this page. */
export function measure(root: ShadowRoot): Finding[] {
  const probe = document.createElement('span');
  root.append(probe);
  try {
    return schemesOf(root.host).flatMap((scheme) => {
      probe.style.colorScheme = scheme;
      const of = (pair: Pair) => measured(probe, pair, scheme);
      const seen = focus.map(of);
      const lost = seen.every((finding) => finding && finding.ratio < finding.wanted) ? seen.slice(0, 1) : [];
      const all = [...pairs.map(of), ...lost];
      return all.filter((finding): finding is Finding => finding !== null && finding.ratio < finding.wanted);
    });
  } finally {
    probe.remove();
  }
}

/** Null where a colour is none that can be computed: nothing can be said of it then. */
function measured(probe: HTMLElement, pair: Pair, scheme: Scheme): Finding | null {
  const page = computed(probe, 'Canvas');
  const [over, under] = [computed(probe, pair.colour), computed(probe, pair.ground)];
  if (!page || !over || !under) return null;
  const ground = onGround(under, page);
  const colour = onGround(over, ground);
  return { ...pair, scheme, colour: css(colour), ground: css(ground), ratio: contrast(colour, ground) };
}

/** Mixed with itself a colour of any kind is computed as one in sRGB. */
function computed(probe: HTMLElement, colour: string): Colour | null {
  probe.style.color = '';
  probe.style.color = `color-mix(in srgb, ${colour}, ${colour})`;
  return parseColour(getComputedStyle(probe).color);
}

const css = ({ red, green, blue }: Colour) => `rgb(${[red, green, blue].map(Math.round).join(' ')})`;
