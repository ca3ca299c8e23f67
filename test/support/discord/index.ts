/*
 * A Discord on loopback, to which the real client logs in. It refuses what Discord refuses.
 *
 *   const discord = await LocalDiscord.start();
 *   const { help } = discord.createGuild();
 *   const ada = discord.createMember(help, 'Ada', PermissionFlagsBits.ManageMessages);
 *   // start the bot with the token `discord.token` and `rest: { api: discord.api }`
 *
 *   const answer = await ada.command('ask', { question: 'Who founded EleutherAI?' });
 *   answer.text; answer.isPrivate; answer.message; answer.response;
 *   await ada.press(answer.message, 'More');          // buttons by label; choose() for selects, menu(), submit()
 *   await ada.complete('ask', 'question', 'who fou'); // autocomplete
 *   await ada.ask('@bot who founded it?');            // a mention; resolves with the bot's reply
 *   await ada.ask('when?', { to: answer.message });   // a reply
 *   discord.openDirectMessage(ada); ada.at(discord.createThread(help));
 *
 * Whatever a person does resolves with the bot's answer, or fails after fifteen seconds with what was recorded.
 *   await discord.changed(answer.message);            // an edit or deletion that comes after the first response
 *
 * Messages are live objects: after an edit `message.components` are the new ones, `message.pings` says whom all its
 * versions notified, `message.deleted` and `message.edits` what became of it.
 *
 *   await discord.requested('POST', '/channels/:id/messages');            // a request, past or to come
 *   discord.override('POST', '/channels/:id/messages', () => ({ status: 503 }), 2);   // the next two fail
 *   discord.gateway.drop(); .close(4000); .requestReconnect(); .invalidateSessions(); // trouble with connections
 *   await discord.gateway.events.next(({ kind }) => kind === 'resume', 'a resume');
 *   discord.state.clock.advance(3_001);                                   // too late for a first response
 *
 * Bodies are checked by the rules in `rules/` and, where Discord's OpenAPI document lies beside the project, against
 * that too.
 */
export { LocalDiscord, type LocalDiscordOptions } from './local-discord.ts';
export { buttonLabels, Exchange, Person, readable } from './person.ts';
export { type RecordedRequest, type RestAnswer, rateLimited } from './rest.ts';
export { BOT_PERMISSIONS } from './state.ts';
export type { Channel, Guild, StoredMessage, User } from './world.ts';
