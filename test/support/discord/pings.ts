import type { AllowedMentions, Pings, SentComponent, SentMessage } from './world.ts';

/** All texts of a message in the order in which they are read. */
export function textsOf(components: readonly SentComponent[]): readonly string[] {
  return components.flatMap((component) => [
    ...(component.content === undefined ? [] : [component.content]),
    ...textsOf(component.components ?? []),
  ]);
}

/**
 * Whom Discord would notify. Without `allowed_mentions` a message in a channel pings everybody whom it names, an
 * answer to an interaction only users; with it, only what it allows. Discord, resources/message.
 *
 * @param repliedTo - author of the message that is replied to
 */
export function pingsOf(body: SentMessage, kind: 'channel' | 'interaction', repliedTo: string | null): Pings {
  const text = [body.content ?? '', ...textsOf(body.components ?? [])].join('\n');
  const allowed = body.allowed_mentions ?? defaultMentions(kind);
  const named = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, id]) => id ?? ''))];
  const permit = (ids: readonly string[], list: 'users' | 'roles') =>
    ids.filter((id) => allowed.parse?.includes(list) || allowed[list]?.includes(id));
  const users = permit(named(/<@!?(\d+)>/g), 'users');
  return {
    everyone: Boolean(allowed.parse?.includes('everyone')) && /@(everyone|here)\b/.test(text),
    users: allowed.replied_user && repliedTo !== null ? [...users, repliedTo] : users,
    roles: permit(named(/<@&(\d+)>/g), 'roles'),
  };
}

function defaultMentions(kind: 'channel' | 'interaction'): AllowedMentions {
  return kind === 'channel'
    ? { parse: ['everyone', 'users', 'roles'], replied_user: true }
    : { parse: ['users'], replied_user: true };
}

export function mergePings(a: Pings, b: Pings): Pings {
  return {
    everyone: a.everyone || b.everyone,
    users: [...new Set([...a.users, ...b.users])],
    roles: [...new Set([...a.roles, ...b.roles])],
  };
}
