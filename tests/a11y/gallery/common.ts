import { check } from '../../../packages/elements/src/guard/guarded-text/guarded-text.examples.js';
import card from 'texts:card/nl';
import carry from 'texts:carry/nl';
import grid from 'texts:grid/nl';
import later from 'texts:later/nl';
import list from 'texts:list/nl';
import nl from 'texts:scan/nl';
import privacy from 'texts:privacy/nl';
import results from 'texts:results/nl';
import session from 'texts:card/nl';

const ofCard = { messages: card };
const ofSession = { messages: session };
const ofPrivacy = { messages: privacy };
const ofResults = { messages: results };
const ofScan = { messages: nl };

/** What an element gets beside its example: its words, and what a page always gives it. */
export const common: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'zs-action-bar': ofScan,
  'zs-card-profile': ofCard,
  'zs-card-screen': { ...ofCard, check },
  'zs-card-start': ofCard,
  'zs-carry-over': { messages: carry },
  'zs-copy-offer': ofPrivacy,
  'zs-dilemma-item': { ...ofCard, check },
  'zs-dot-strip': ofCard,
  'zs-export-menu': { messages: later.export },
  'zs-export-progress': { messages: later.export },
  'zs-guarded-text': ofCard,
  'zs-import-screen': { messages: later.import, date: nl.date },
  'zs-keeping-panel': ofPrivacy,
  'zs-key-grid': { messages: grid },
  'zs-level-bar': {},
  'zs-passphrase': ofPrivacy,
  'zs-priorities': ofResults,
  'zs-radar': {},
  'zs-results': ofResults,
  'zs-scale-item': ofScan,
  'zs-scan-list': { messages: list },
  'zs-session-ballot': ofSession,
  'zs-session-beamer': ofSession,
  'zs-session-screen': { ...ofSession, check },
  'zs-session-steps': ofSession,
  'zs-session-timer': ofSession,
  'zs-start-screen': { ...ofScan, list },
  'zs-text-item': ofScan,
  'zs-text-warning': {},
  'zs-theme-nav': ofScan,
  'zs-theme-screen': ofScan,
  'zs-wiped': ofPrivacy,
};
