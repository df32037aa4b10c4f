import type { GroupSession, SessionTransport } from '@zelfscan/core';
import type { Instrument } from '@zelfscan/schema';
import { fail } from '../base/problem-error.js';
import { newId } from '../base/new-id.js';
import { SessionHost, type SessionSurroundings } from './session-host.js';

/** The sessions of this page. At most one is open, and only that one is shown to others; the rest is put aside. */
export class SessionShelf {
  /** Newest last. */
  all: readonly SessionHost[] = [];
  open: SessionHost | null = null;

  constructor(
    /** The newest version of the instrument, and the words of now. */
    readonly surroundings: () => SessionSurroundings,
    public transport: SessionTransport,
  ) {}

  /** Those with something in them, for going on with. */
  get held(): readonly SessionHost[] {
    return this.all.filter(({ hasContent }) => hasContent);
  }

  get unsaved(): boolean {
    return this.held.some(({ unsaved }) => unsaved);
  }

  /** Earlier versions of the instrument that sessions here were made with. */
  get otherVersions(): readonly string[] {
    const { version } = this.surroundings().instrument;
    const versions = this.all.map(({ session }) => session.instrumentVersion);
    return [...new Set(versions)].filter((other) => other !== version);
  }

  /** Opens a session beside those that are there; one with an id that is taken gets another. */
  add(session: GroupSession, instrument: Instrument): SessionHost {
    const taken = this.all.some((host) => host.session.id === session.id);
    const host = new SessionHost(taken ? { ...session, id: newId() } : session, { ...this.surroundings(), instrument });
    // Those that nobody put anything in are not worth keeping.
    this.all = [...this.held, host];
    this.show(host);
    return host;
  }

  show(host: SessionHost): void {
    this.open?.detach();
    this.open = host;
    host.attach(this.transport);
  }

  putAside(): void {
    this.open?.detach();
    this.open = null;
  }

  remove(host: SessionHost): void {
    if (host === this.open) this.putAside();
    this.all = this.all.filter((other) => other !== host);
  }

  clear(): void {
    this.putAside();
    this.all = [];
  }

  /** The open session; throws `no-session` where there is none. */
  opened(call: string): SessionHost {
    return this.open ?? fail('no-session', call, 'an open session', 'none', 'Call startSession() first.');
  }

  /**
   * In another language, or over another channel, from now on.
   *
   * @param others - earlier versions of the instrument in that language; those that are here when left out
   */
  renew(transport: SessionTransport, others?: readonly (Instrument | null)[]): void {
    const now = this.surroundings();
    for (const host of this.all) {
      const { instrumentVersion } = host.session;
      const known = [now.instrument, ...(others ?? [host.surroundings.instrument])];
      const instrument = known.find((one) => one?.version === instrumentVersion) ?? host.surroundings.instrument;
      host.surroundings = { ...now, instrument };
    }
    this.open?.detach();
    if (transport !== this.transport) this.transport.close();
    this.transport = transport;
    this.open?.attach(transport);
  }
}
