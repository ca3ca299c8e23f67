import type { Invoker, Reply, RequestContext, Services } from '../../src/command.ts';
import { notAllowed, privateNote } from '../../src/replies/notes.ts';
import type { Store } from '../../src/store/store.ts';
import { mayManageMessages } from './permissions.ts';
import { saving } from './saving.ts';

/** What moderators' commands have besides the request. */
export interface Office {
  readonly store: Store;
  readonly guild: string;
}

/**
 * Does what only moderators may do: who may not, who is outside of a server, and who meets a database that is away, is
 * told so. Discord hides the commands from others, but server admins can change that, so it is checked here as well.
 *
 * @param may - who may; those who manage messages unless told
 */
export async function moderating(
  { invoker, guildId }: RequestContext,
  { store }: Services,
  work: (office: Office) => Promise<Reply> | Reply,
  may: { readonly test: (invoker: Invoker) => boolean; readonly denial: string } = MODERATORS,
): Promise<Reply> {
  if (guildId === null) return privateNote('This works only in servers.', 'invalid');
  if (!may.test(invoker)) return notAllowed(may.denial);
  if (store === null)
    return privateNote('Nothing is stored where I run, so this does not work here.', 'invalid');
  return saving(async () => work({ store, guild: guildId }));
}

const MODERATORS = {
  test: mayManageMessages,
  denial: 'Only somebody who may manage messages can do this.',
};
