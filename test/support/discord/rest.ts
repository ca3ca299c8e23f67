import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ApiError, type Problem, refuseProblems, unauthorized } from './errors.ts';
import { Recorder } from './recorder.ts';

export interface RecordedRequest {
  readonly method: string;
  /** Decoded and without `/api/v10`, such as `/channels/1/messages`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  /** The JSON of the body, with files that of the part `payload_json`; null without body. */
  readonly body: unknown;
  /** Attached files. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** What was answered; null when the connection was cut instead. */
  status: number | null;
}

export interface RestAnswer {
  readonly status: number;
  /** Sent as JSON; nothing when left out. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** @param parts - the variable parts of the path, in order */
export type Handler = (request: RecordedRequest, ...parts: string[]) => RestAnswer;

export interface Route {
  readonly method: string;
  /** Such as `/channels/:id/messages`. */
  readonly path: string;
  /** Needs no `Authorization`: the token in the path is enough. */
  readonly open?: boolean;
  readonly handle: Handler;
}

/** What to do instead of the route's own handling; `undefined` goes on as usual. */
export type Override = (
  request: RecordedRequest,
) => RestAnswer | 'hang up' | undefined | Promise<RestAnswer | 'hang up' | undefined>;

export type RequestCheck = (request: RecordedRequest) => readonly Problem[];

interface Overridden {
  readonly method: string;
  readonly path: RegExp;
  readonly override: Override;
  timesLeft: number;
}

/** The HTTP side: finds the route, records, and answers as Discord does. */
export class RestServer {
  readonly server: Server;
  /** Every request, recorded when its answer is decided. */
  readonly requests = new Recorder<RecordedRequest>(
    ({ method, path, status }) => `${method} ${path} → ${status}`,
  );
  readonly #token: string;
  readonly #routes: readonly Route[];
  readonly #check: RequestCheck;
  #overrides: Overridden[] = [];

  /** @param check - what is wrong with a request besides that which the routes refuse */
  constructor(token: string, routes: readonly Route[], check: RequestCheck = () => []) {
    this.#token = token;
    this.#routes = routes;
    this.#check = check;
    this.server = createServer((incoming, response) => {
      this.#serve(incoming, response).catch((error: unknown) => response.destroy(toError(error)));
    });
  }

  /**
   * Replaces the handling of a route for a number of requests.
   *
   * @param path - as in `Route`
   */
  override(method: string, path: string, override: Override, times = 1): void {
    this.#overrides.push({ method, path: toPattern(path), override, timesLeft: times });
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await read(incoming);
    const answer = await this.#answer(request);
    request.status = answer === 'hang up' ? null : answer.status;
    this.requests.record(request);
    if (answer === 'hang up') {
      response.destroy();
      return;
    }
    const type = answer.body === undefined ? {} : { 'content-type': 'application/json' };
    response.writeHead(answer.status, { ...type, ...rateLimitHeaders(request), ...answer.headers });
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
  }

  async #answer(request: RecordedRequest): Promise<RestAnswer | 'hang up'> {
    const overridden = this.#overrides.find(
      ({ method, path, timesLeft }) => timesLeft > 0 && method === request.method && path.test(request.path),
    );
    if (overridden) {
      overridden.timesLeft -= 1;
      const answer = await overridden.override(request);
      if (answer !== undefined) return answer;
    }
    try {
      return this.#route(request);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return { status: error.status, body: error };
    }
  }

  #route(request: RecordedRequest): RestAnswer {
    for (const { method, path, open, handle } of this.#routes) {
      const match = method === request.method ? toPattern(path).exec(request.path) : null;
      if (match === null) continue;
      if (!open && request.headers.authorization !== `Bot ${this.#token}`) throw unauthorized();
      refuseProblems(this.#check(request));
      return handle(request, ...match.slice(1));
    }
    throw new ApiError(404, 0, '404: Not Found');
  }
}

/** An answer that says to slow down. Discord, topics/rate-limits. */
export function rateLimited(seconds: number, scope: 'user' | 'global' | 'shared' = 'user'): RestAnswer {
  return {
    status: 429,
    headers: {
      'retry-after': String(seconds),
      'x-ratelimit-scope': scope,
      ...(scope === 'global' ? { 'x-ratelimit-global': 'true' } : {}),
    },
    body: { message: 'You are being rate limited.', retry_after: seconds, global: scope === 'global' },
  };
}

function rateLimitHeaders({ method, path }: RecordedRequest): Record<string, string> {
  return {
    'x-ratelimit-limit': '50',
    'x-ratelimit-remaining': '49',
    'x-ratelimit-reset-after': '1.000',
    'x-ratelimit-bucket': `${method} ${path}`.replaceAll(/[^A-Za-z]+/g, '-'),
  };
}

function toPattern(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/:\w+/g, '([^/]+)')}$`);
}

async function read(incoming: IncomingMessage): Promise<RecordedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const url = new URL(incoming.url ?? '/', 'http://localhost');
  const { payload, files } = await parse(Buffer.concat(chunks), incoming.headers['content-type'] ?? '');
  const body: unknown = payload === '' ? null : JSON.parse(payload);
  return {
    method: incoming.method ?? 'GET',
    path: decodeURIComponent(url.pathname).replace(/^\/api\/v10/, ''),
    query: url.searchParams,
    headers: incoming.headers,
    body,
    files,
    status: null,
  };
}

async function parse(
  bytes: Buffer,
  contentType: string,
): Promise<{ payload: string; files: RecordedRequest['files'] }> {
  if (!contentType.startsWith('multipart/')) return { payload: bytes.toString(), files: [] };
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  const files: { name: string; text: string }[] = [];
  for (const part of form.values()) {
    if (typeof part !== 'string') files.push({ name: part.name, text: await part.text() });
  }
  return { payload: String(form.get('payload_json') ?? ''), files };
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
