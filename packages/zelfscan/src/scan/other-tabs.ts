/** The longest id of a scan that is taken for one. */
const longest = 200;

/**
 * Tells other tabs with the same scans that there is something to look at, and hears it from them. Any script of the
 * origin can post here, so that a message is a reason to look and never the news itself. Does nothing where a browser
 * has no such channel: whoever comes back to a tab looks anyway.
 */
export class OtherTabs {
  #channel: BroadcastChannel | null = null;

  constructor(scope: string, heard: (scanId: string) => void) {
    if (typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(`zelfscan:${scope}`);
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const { look } = (data ?? {}) as { look?: unknown };
      if (typeof look === 'string' && look.length <= longest) heard(look);
    };
  }

  /** A scan was written or removed; '' when everything was wiped. Never an answer. */
  tell(scanId: string): void {
    this.#channel?.postMessage({ look: scanId });
  }

  close(): void {
    this.#channel?.close();
    this.#channel = null;
  }
}
