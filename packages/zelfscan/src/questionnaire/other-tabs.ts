/** What one tab tells the others: which scan it wrote or removed. Never an answer. */
export interface TabNews {
  readonly type: 'saved' | 'removed';
  readonly id: string;
}

/** Tells other tabs with the same scans what changed, and hears it from them. Does nothing where that is impossible. */
export class OtherTabs {
  #channel: BroadcastChannel | null = null;

  constructor(scope: string, heard: (news: TabNews) => void) {
    if (typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(`zelfscan:${scope}`);
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const { type, id } = (data ?? {}) as Partial<TabNews>;
      if ((type === 'saved' || type === 'removed') && typeof id === 'string') heard({ type, id });
    };
  }

  tell(type: TabNews['type'], id: string): void {
    this.#channel?.postMessage({ type, id });
  }

  close(): void {
    this.#channel?.close();
    this.#channel = null;
  }
}
