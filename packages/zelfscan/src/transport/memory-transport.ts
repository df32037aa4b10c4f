import type { SessionMessage, SessionTransport } from '@zelfscan/core';
import { Handlers } from './handlers.js';

/** A meeting place within one page: every transport made by `connect` reaches all others. */
export function memoryMeeting(): { connect(): SessionTransport } {
  const present = new Set<Handlers>();
  return {
    connect() {
      const handlers = new Handlers();
      present.add(handlers);
      return {
        get ignored() {
          return handlers.ignored;
        },
        publish(message: SessionMessage) {
          if (!present.has(handlers)) return;
          for (const other of present) {
            // A copy, later: as between windows, nobody shares an object or waits for the other.
            if (other !== handlers) queueMicrotask(() => other.receive(structuredClone(message)));
          }
        },
        subscribe: (handler) => handlers.add(handler),
        close() {
          present.delete(handlers);
          handlers.clear();
        },
      };
    },
  };
}
