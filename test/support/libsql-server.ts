import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type Client,
  createClient,
  type InValue,
  LibsqlError,
  type ResultSet,
  type Transaction,
} from '@libsql/client';

// The part of a libSQL server that the client talks to: Hrana 2 over HTTP
// (github.com/tursodatabase/libsql/blob/main/docs/HTTP_V2_SPEC.md), in front of an SQLite file.

interface Value {
  readonly type: 'null' | 'integer' | 'float' | 'text' | 'blob';
  readonly value?: string | number;
}

interface Stmt {
  readonly sql?: string;
  readonly sql_id?: number;
  readonly args: readonly Value[];
}

type Condition =
  | { readonly type: 'ok' | 'error'; readonly step: number }
  | { readonly type: 'not'; readonly cond: Condition };

interface StreamRequest {
  readonly type: 'execute' | 'batch' | 'store_sql' | 'close';
  readonly stmt?: Stmt;
  readonly sql?: string;
  readonly sql_id?: number;
  readonly batch?: { readonly steps: readonly { readonly condition?: Condition; readonly stmt: Stmt }[] };
}

interface Failure {
  readonly message: string;
  readonly code: string;
}

/** A libSQL server on loopback over a database file. */
export class LibsqlServer {
  readonly #server: Server;
  readonly #client: Client;
  readonly #token: string;
  /** Requests that were answered. */
  requests = 0;
  /** Answers every request with this status instead of doing its work; null when all is well. */
  broken: number | null = null;

  private constructor(file: string, token: string) {
    this.#client = createClient({ url: `file:${file}`, timeout: 1_000 });
    this.#token = token;
    this.#server = createServer((request, response) => {
      this.#answer(request).then(
        ({ status, body }) =>
          response
            .writeHead(status, { 'content-type': status === 200 ? 'application/json' : 'text/plain' })
            .end(body),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  }

  static async start(file: string, token: string): Promise<LibsqlServer> {
    const server = new LibsqlServer(file, token);
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get url(): string {
    const address: AddressInfo | string | null = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The server does not listen');
    return `http://127.0.0.1:${address.port}`;
  }

  async stop(): Promise<void> {
    this.#client.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage): Promise<{ status: number; body: string }> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (this.broken !== null) return { status: this.broken, body: 'broken' };
    if (request.headers.authorization !== `Bearer ${this.#token}`)
      return { status: 401, body: 'Unauthorized' };
    if (request.method !== 'POST' || request.url !== '/v2/pipeline')
      return { status: 404, body: 'Not found' };
    this.requests += 1;
    const { requests }: { requests: readonly StreamRequest[] } = JSON.parse(Buffer.concat(chunks).toString());
    const texts = new Map<number, string>();
    const results = [];
    for (const streamRequest of requests) results.push(await this.#carryOut(streamRequest, texts));
    return { status: 200, body: JSON.stringify({ baton: null, base_url: null, results }) };
  }

  async #carryOut(
    { type, stmt, batch, sql, sql_id }: StreamRequest,
    texts: Map<number, string>,
  ): Promise<object> {
    if (type === 'store_sql') texts.set(sql_id ?? 0, sql ?? '');
    try {
      const result =
        type === 'execute' && stmt
          ? encodeResult(await this.#client.execute(statement(stmt, texts)))
          : type === 'batch' && batch
            ? await this.#batch(batch.steps, texts)
            : undefined;
      return { type: 'ok', response: { type, result } };
    } catch (error) {
      return { type: 'error', error: encodeError(error) };
    }
  }

  async #batch(
    steps: NonNullable<StreamRequest['batch']>['steps'],
    texts: Map<number, string>,
  ): Promise<{ step_results: (object | null)[]; step_errors: (Failure | null)[] }> {
    const results: (object | null)[] = [];
    const errors: (Failure | null)[] = [];
    let transaction: Transaction | null = null;
    for (const { condition, stmt } of steps) {
      const index = results.length;
      results.push(null);
      errors.push(null);
      if (condition !== undefined && !holds(condition, results, errors)) continue;
      try {
        const { sql, args } = statement(stmt, texts);
        if (/^begin/i.test(sql)) transaction = await this.#client.transaction('write');
        else if (sql === 'COMMIT') await transaction?.commit();
        else if (sql === 'ROLLBACK') await transaction?.rollback();
        const isControl = /^(?:begin|commit|rollback)/i.test(sql);
        const result = isControl || transaction === null ? NOTHING : await transaction.execute({ sql, args });
        results[index] = encodeResult(result);
      } catch (error) {
        errors[index] = encodeError(error);
      }
    }
    transaction?.close();
    return { step_results: results, step_errors: errors };
  }
}

const NOTHING: Pick<ResultSet, 'columns' | 'rows' | 'rowsAffected' | 'lastInsertRowid'> = {
  columns: [],
  rows: [],
  rowsAffected: 0,
  lastInsertRowid: undefined,
};

function statement(
  { sql, sql_id, args }: Stmt,
  texts: ReadonlyMap<number, string>,
): { sql: string; args: InValue[] } {
  return { sql: sql ?? texts.get(sql_id ?? 0) ?? '', args: args.map(decodeValue) };
}

function decodeValue({ type, value }: Value): InValue {
  if (type === 'null' || value === undefined) return null;
  return type === 'integer' ? BigInt(value) : value;
}

function encodeValue(value: unknown): Value {
  if (value === null) return { type: 'null' };
  if (typeof value === 'number' && Number.isInteger(value)) return { type: 'integer', value: String(value) };
  return typeof value === 'number' ? { type: 'float', value } : { type: 'text', value: String(value) };
}

function encodeResult({ columns, rows, rowsAffected, lastInsertRowid }: typeof NOTHING): object {
  return {
    cols: columns.map((name) => ({ name, decltype: null })),
    rows: rows.map((row) => columns.map((_, index) => encodeValue(row[index]))),
    affected_row_count: rowsAffected,
    last_insert_rowid: lastInsertRowid === undefined ? null : String(lastInsertRowid),
  };
}

function encodeError(error: unknown): Failure {
  if (error instanceof LibsqlError) return { message: error.message, code: error.code };
  return { message: String(error), code: 'UNKNOWN' };
}

function holds(
  condition: Condition,
  results: readonly (object | null)[],
  errors: readonly (Failure | null)[],
): boolean {
  if (condition.type === 'not') return !holds(condition.cond, results, errors);
  const outcomes: readonly unknown[] = condition.type === 'ok' ? results : errors;
  return outcomes[condition.step] !== null;
}
