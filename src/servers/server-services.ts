import type { Services } from '../command.ts';
import type { Store } from '../store/store.ts';
import { Servers, type ServersOptions } from './servers.ts';

export interface ServerServicesOptions extends Omit<ServersOptions, 'store'> {
  readonly store: Store;
  readonly now: () => Date;
}

/** The part of a command's services that knows servers apart. */
export type ServerServices = Pick<
  Services,
  'refresh' | 'libraryFor' | 'settingsFor' | 'recordQuestion' | 'store'
>;

/** Makes commands meet each server with its own settings and taught answers, and remembers what is asked there. */
export function serverServices({ store, now, ...options }: ServerServicesOptions): ServerServices {
  const servers = new Servers({ store, ...options });
  return {
    store,
    refresh: (guildId) => servers.refresh(guildId),
    libraryFor: (guildId) => servers.libraryFor(guildId),
    settingsFor: (guildId) => servers.settingsFor(guildId),
    recordQuestion: ({ guildId, botPermissions, invoker }, answer, ownWords) => {
      // Where the bot was not added, nobody could ever read it.
      if (guildId === null || botPermissions === 0n) return;
      const { keepQuestions, retentionDays } = servers.settingsFor(guildId);
      const [closest] = answer.passages;
      store.recordQuestion({
        guild: guildId,
        member: invoker.id,
        question: ownWords && keepQuestions && retentionDays > 0 ? answer.question : null,
        askedAt: now(),
        answered: answer.answered,
        document: answer.quote?.passage.document.slug ?? null,
        passage: answer.quote?.passage.id ?? closest?.passage.id ?? null,
        ms: answer.ms,
      });
    },
  };
}
