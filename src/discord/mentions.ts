import { chatInputApplicationCommandMention } from 'discord.js';

/** Writes commands' names in text: to be clicked once Discord told their ids. */
export class CommandMentions {
  #ids: ReadonlyMap<string, string> = new Map();

  /** @param ids - ids of slash commands by name */
  learn(ids: ReadonlyMap<string, string>): void {
    this.#ids = ids;
  }

  of(command: string): string {
    const id = this.#ids.get(command);
    return id === undefined ? `\`/${command}\`` : chatInputApplicationCommandMention(command, id);
  }
}
