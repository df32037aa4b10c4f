import type { SessionMessage, SessionTransport } from '@zelfscan/core';
import { Handlers } from './handlers.js';

/**
 * Windows and tabs of one browser on one origin, by way of a `BroadcastChannel`. Nothing leaves the device. `scope`
 * keeps several embeds on one origin apart.
 */
export function broadcastTransport(scope: string): SessionTransport {
  const channel = new BroadcastChannel(`zelfscan-dilemmakaart:${scope}`);
  const handlers = new Handlers();
  let open = true;
  channel.addEventListener('message', ({ data }) => handlers.receive(data));
  return {
    get ignored() {
      return handlers.ignored;
    },
    publish(message: SessionMessage) {
      if (open) channel.postMessage(message);
    },
    subscribe: (handler) => handlers.add(handler),
    close() {
      open = false;
      handlers.clear();
      channel.close();
    },
  };
}
