import type { ServerResponse } from 'node:http';

/** Pages that can be open at once; the one that was opened first is let go. */
const MOST_PAGES = 16;

/** Tells all open pages what happens (server-sent events, HTML Living Standard, section 9.2). */
export class EventStream {
  readonly #pages = new Set<ServerResponse>();

  /** How many pages listen. */
  get size(): number {
    return this.#pages.size;
  }

  /** Keeps a page informed from now on. */
  open(response: ServerResponse, headers: Readonly<Record<string, string>>, first: object): void {
    response.writeHead(200, { ...headers, 'content-type': 'text/event-stream; charset=utf-8' });
    response.on('close', () => this.#pages.delete(response));
    this.#pages.add(response);
    response.write(eventOf(first));
    const [oldest] = this.#pages;
    if (this.#pages.size > MOST_PAGES) oldest?.end();
  }

  send(event: object): void {
    for (const page of this.#pages) page.write(eventOf(event));
  }

  close(): void {
    for (const page of this.#pages) page.end();
  }
}

function eventOf(event: object): string {
  return `data: ${JSON.stringify(event)}\n\n`;
}
