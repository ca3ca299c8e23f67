import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Services } from '../command.ts';
import type { CommandSet } from '../command-set.ts';
import type { Logger } from '../log.ts';
import { CorpusWatch, type CorpusWatchOptions } from './corpus-watch.ts';
import { EventStream } from './http/event-stream.ts';
import { whyForeign } from './http/guard.ts';
import { SECURITY_HEADERS } from './http/headers.ts';
import type { PageFile } from './http/page-files.ts';
import { BadBodyError, readJson } from './http/read-json.ts';
import { type Action, PATHS, type ServerEvent, type State, type Typed, type Why } from './page/protocol.ts';
import { BOT, CHANNEL, PEOPLE } from './people.ts';
import { readAction, readTyped, readWhy } from './read-action.ts';
import type { Readings } from './readings.ts';
import { Session } from './session.ts';

export interface DeskOptions {
  readonly commands: CommandSet;
  /** What commands need, but for what the page knows itself. */
  readonly services: Omit<Services, 'mention' | 'inviteUrl'>;
  /** How the corpus was read; a reading after the first has the last question asked again. */
  readonly readings: Readings;
  readonly check: CorpusWatchOptions['check'];
  readonly log: Logger;
  /** The page's files, by path. */
  readonly files: ReadonlyMap<string, PageFile>;
}

const NOTHING_HERE = { error: 'There is nothing here.' };
const UNREADABLE = { error: 'The page sent something that makes no sense. Load it again.' };

/** Takes the page's requests. */
export class PreviewDesk {
  readonly #options: DeskOptions;
  readonly #session: Session;
  readonly #corpus: CorpusWatch;
  readonly #pages = new EventStream();
  readonly #unsubscribe: () => void;

  constructor(options: DeskOptions) {
    this.#options = options;
    this.#session = new Session(options.commands, {
      ...options.services,
      mention: (command) => `</${command}:${BOT.id}>`,
      inviteUrl: null,
    });
    const { readings, check, services } = options;
    this.#corpus = new CorpusWatch({ readings, check, library: () => services.libraryFor(null) });
    this.#unsubscribe = readings.subscribe(() => this.#onReading());
  }

  /** Never rejects. */
  async answer(request: IncomingMessage, response: ServerResponse, port: number): Promise<void> {
    const foreign = whyForeign(request, port);
    if (foreign !== null) return send(response, 403, { error: foreign });
    const path = request.url?.split('?')[0] ?? '/';
    try {
      if (request.method === 'GET') this.#get(path, response);
      else if (request.method === 'POST') await this.#post(path, request, response);
      else send(response, 405, { error: 'Only GET and POST are understood.' });
    } catch (error) {
      if (error instanceof BadBodyError) return send(response, error.status, { error: error.message });
      const reference = randomBytes(4).toString('hex');
      this.#options.log.error({ err: error, path, reference }, 'The page was not answered');
      send(response, 500, { error: `Something went wrong; the log has more under ${reference}.` });
    }
  }

  close(): void {
    this.#unsubscribe();
    this.#pages.close();
  }

  #get(path: string, response: ServerResponse): void {
    const file = this.#options.files.get(path);
    if (path === PATHS.events) {
      const event: ServerEvent = { kind: 'state', state: this.#state() };
      this.#pages.open(response, SECURITY_HEADERS, event);
      this.#checkSoon();
    } else if (file === undefined) {
      send(response, 404, NOTHING_HERE);
    } else {
      response.writeHead(200, { ...SECURITY_HEADERS, 'content-type': file.type }).end(file.content);
    }
  }

  async #post(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const sent = await readJson(request);
    switch (path) {
      case PATHS.actions:
        return this.#act(readAction(sent), response);
      case PATHS.choices:
        return this.#choices(readTyped(sent), response);
      case PATHS.explanations:
        return this.#explain(readWhy(sent), response);
      default:
        send(response, 404, NOTHING_HERE);
    }
  }

  async #act(action: Action | null, response: ServerResponse): Promise<void> {
    const outcome = action === null ? null : await this.#session.perform(action);
    if (action === null) send(response, 400, UNREADABLE);
    else if (outcome === null) send(response, 404, { error: 'This interaction failed: it is out of date.' });
    else send(response, 200, outcome);
  }

  async #choices(typed: Typed | null, response: ServerResponse): Promise<void> {
    if (typed === null) send(response, 400, UNREADABLE);
    else send(response, 200, await this.#session.choices(typed));
  }

  async #explain(why: Why | null, response: ServerResponse): Promise<void> {
    if (why === null) send(response, 400, UNREADABLE);
    else send(response, 200, await this.#session.explain(why));
  }

  #state(): State {
    return {
      bot: { id: BOT.id, name: BOT.name },
      channel: CHANNEL,
      people: PEOPLE,
      commands: this.#options.commands.commands.map(({ definition }) => definition),
      messages: this.#session.channel.messages,
      corpus: this.#corpus.view(),
    };
  }

  async #onReading(): Promise<void> {
    const changes = await this.#session.askAgain().catch((error: unknown) => {
      this.#options.log.error({ err: error }, 'The last question could not be asked again');
      return [];
    });
    this.#pages.send({ kind: 'corpus', corpus: this.#corpus.view(), changes } satisfies ServerEvent);
    this.#checkSoon();
  }

  /** Holds the corpus to its rules if somebody looks, after the pages were told what is known by now. */
  #checkSoon(): void {
    setImmediate(() => {
      if (this.#corpus.isChecked || this.#pages.size === 0) return;
      try {
        this.#corpus.check();
        this.#pages.send({ kind: 'corpus', corpus: this.#corpus.view(), changes: [] } satisfies ServerEvent);
      } catch (error) {
        this.#options.log.error({ err: error }, 'The corpus could not be checked');
      }
    });
  }
}

function send(response: ServerResponse, status: number, body: object | null): void {
  if (response.headersSent) return;
  response
    .writeHead(status, { ...SECURITY_HEADERS, 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(body));
}
