import type { Services } from '../command.ts';
import type { CommandSet } from '../command-set.ts';
import type { Logger } from '../log.ts';
import { Cooldown, type Refusal } from './cooldown.ts';
import { RecentIds } from './recent-ids.ts';

/** How many interactions and messages are remembered to tell a second delivery: minutes of heavy use. */
const REMEMBERED = 5_000;

export interface DeskOptions {
  readonly commands: CommandSet;
  readonly services: Services;
  readonly log: Logger;
}

/** Where everything that reaches the bot is taken in: what it needs, what was seen, and what is under way. */
export class Desk {
  readonly commands: CommandSet;
  readonly services: Services;
  readonly log: Logger;
  readonly #members = new Cooldown();
  readonly #channels = new Cooldown();
  readonly #seen = new RecentIds(REMEMBERED);
  readonly #underWay = new Set<Promise<void>>();
  #closed = false;

  constructor({ commands, services, log }: DeskOptions) {
    this.commands = commands;
    this.services = services;
    this.log = log;
  }

  /** Whether nothing new is begun any more. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Whether an interaction or message is seen for the first time. */
  isNew(id: string): boolean {
    return this.#seen.add(id);
  }

  /** Why a member has to wait; null when they need not. */
  useByMember(userId: string, guildId: string | null): Refusal | null {
    const { memberCooldown } = this.services.settingsFor(guildId);
    return this.#members.use(userId, memberCooldown, this.services.now().getTime());
  }

  /** Takes back a member's use that came to nothing. */
  forgiveMember(userId: string): void {
    this.#members.forgive(userId);
  }

  /** Why a public answer in a channel has to wait; null when it need not. */
  useInChannel(channelId: string, guildId: string): Refusal | null {
    const { channelCooldown } = this.services.settingsFor(guildId);
    return this.#channels.use(channelId, channelCooldown, this.services.now().getTime());
  }

  /** Begins something that `close` waits for. */
  begin(task: Promise<void>): void {
    const done = task.finally(() => this.#underWay.delete(done));
    this.#underWay.add(done);
  }

  /** Takes nothing new and waits for what is under way, at most until the signal aborts. */
  async close(deadline: AbortSignal): Promise<void> {
    this.#closed = true;
    const late = new Promise<void>((resolve) => deadline.addEventListener('abort', () => resolve()));
    while (this.#underWay.size > 0 && !deadline.aborted) {
      await Promise.race([Promise.allSettled(this.#underWay), late]);
    }
  }
}
