import type { ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** The requests that are being answered. */
export class InFlight {
  readonly #responses = new Set<ServerResponse>();
  readonly #waiting = new Set<() => void>();

  add(response: ServerResponse): void {
    this.#responses.add(response);
    response.once('close', () => {
      this.#responses.delete(response);
      if (this.#responses.size > 0) return;
      for (const resolve of this.#waiting) resolve();
      this.#waiting.clear();
    });
  }

  /** Bytes of an answer are on the way over this socket. */
  isAnswering(socket: Duplex): boolean {
    return [...this.#responses].some((response) => response.socket === socket && response.headersSent);
  }

  /** Resolves when no request is left, at once when there is none. */
  none(): Promise<void> {
    if (this.#responses.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.add(resolve));
  }
}
