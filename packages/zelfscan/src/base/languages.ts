import type { Language } from '@zelfscan/core';
import scan from 'texts:scan';

/** The languages of the screens. An instrument may have others; its screens are then in Dutch. */
export type { Language };

/** The language that is meant by a language tag; Dutch unless there are screens in it. */
export function languageOf(lang: string | null | undefined): Language {
  const name = lang?.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(scan, name) ? (name as Language) : 'nl';
}

/** The language of an element: its own `lang`, or else that of the page around it. */
export function languageAt(element: Pick<HTMLElement, 'lang' | 'closest' | 'getRootNode'>): Language {
  let tag = element.lang;
  for (
    let at: Pick<Element, 'closest' | 'getRootNode'> | undefined = element;
    at && !tag;
    at = (at.getRootNode() as ShadowRoot).host
  ) {
    tag = at.closest('[lang]:not([lang=""])')?.getAttribute('lang') ?? '';
  }
  return languageOf(tag);
}

/** Hears that the page changes its language, until the answer is called. */
export function onPageLanguage(heard: () => void): () => void {
  const observer = new MutationObserver(heard);
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  return () => observer.disconnect();
}
