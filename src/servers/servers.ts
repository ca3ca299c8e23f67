import type { Document } from '../corpus/document.ts';
import type { ExtensibleLibrary, Library } from '../retrieval/library.ts';
import { parseSettings, type ServerSettings, type StoredServer } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import { serverLibrary } from './server-library.ts';
import { taughtDocument } from './taught-document.ts';

export interface ServersOptions {
  readonly store: Pick<Store, 'server' | 'taughtAnswers'>;
  /** The library of the corpus as it is at the moment. */
  readonly corpus: () => ExtensibleLibrary;
  /** What holds for a server that has changed nothing, and outside of servers. */
  readonly defaults: ServerSettings;
  /** Longest time that a request waits for the database, in milliseconds. */
  readonly patience?: number;
}

/** What is known of a server. */
interface ServerView {
  readonly version: number;
  readonly stored: string;
  readonly settings: ServerSettings;
  readonly taught: readonly Document[];
  /** Made when it is first asked, and anew when the corpus has changed. */
  library: { readonly corpus: Library; readonly library: Library } | null;
}

const PATIENCE = 250;
/** Servers kept in memory; the one that has not been asked for longest goes first. */
const MOST_SERVERS = 1_000;

/** What each server has of its own: settings, and a library with its taught answers. */
export class Servers {
  readonly #options: ServersOptions;
  readonly #views = new Map<string, ServerView>();

  constructor(options: ServersOptions) {
    this.#options = options;
  }

  /**
   * Looks whether a server was changed, by this process or another one that shares the database. When the database does
   * not answer in time, or not at all, everything stays as it was. Never rejects.
   */
  async refresh(guildId: string | null): Promise<void> {
    if (guildId === null) return;
    const { store, patience = PATIENCE } = this.#options;
    await waitFor(this.#look(guildId, store), patience);
  }

  settingsFor(guildId: string | null): ServerSettings {
    const { defaults } = this.#options;
    return guildId === null ? defaults : (this.#views.get(guildId)?.settings ?? defaults);
  }

  libraryFor(guildId: string | null): Library {
    const corpus = this.#options.corpus();
    const view = guildId === null ? undefined : this.#views.get(guildId);
    if (view === undefined) return corpus;
    if (view.library?.corpus !== corpus)
      view.library = { corpus, library: serverLibrary(corpus, view.taught) };
    return view.library.library;
  }

  async #look(guildId: string, store: ServersOptions['store']): Promise<void> {
    const stored = await store.server(guildId);
    const before = this.#views.get(guildId);
    if (before !== undefined && stored.version < before.version) return;
    const known = before?.version === stored.version ? before : undefined;
    const taught = known?.taught ?? (stored.version === 0 ? [] : await this.#readTaught(guildId, store));
    this.#remember(guildId, stored, taught, known);
  }

  async #readTaught(guildId: string, store: ServersOptions['store']): Promise<readonly Document[]> {
    const answers = await store.taughtAnswers(guildId);
    return answers.filter(({ deletedAt }) => deletedAt === null).map(taughtDocument);
  }

  #remember(
    guildId: string,
    { version, settings }: StoredServer,
    taught: readonly Document[],
    known: ServerView | undefined,
  ): void {
    this.#views.delete(guildId);
    this.#views.set(guildId, {
      version,
      stored: settings,
      settings: known?.stored === settings ? known.settings : parseSettings(settings, this.#options.defaults),
      taught,
      library: known?.library ?? null,
    });
    if (this.#views.size <= MOST_SERVERS) return;
    const [oldest] = this.#views.keys();
    if (oldest !== undefined) this.#views.delete(oldest);
  }
}

/** Waits until something is done or has failed, at most so many milliseconds. */
function waitFor(task: Promise<void>, longest: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longest);
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    task.then(end, end);
  });
}
