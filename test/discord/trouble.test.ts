import { GatewayCloseCodes } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommandSet } from '../../src/command-set.ts';
import { noteBody } from '../../src/replies/notes.ts';
import { launchBot } from '../support/bot.ts';
import { LocalDiscord, rateLimited, readable } from '../support/discord/index.ts';
import { withExtraCommand } from '../support/extra-command.ts';
import { openScene, type Scene } from '../support/scene.ts';

const QUESTION = { question: 'Who created GPT-J?' };
const ANSWER = 'Ben Wang';
const CALLBACK = '/interactions/:id/:token/callback';

let scene: Scene;

async function open(commands?: CommandSet): Promise<void> {
  scene = await openScene(commands ? { commands } : {});
}

afterEach(() => scene.close());

async function stillAnswers(): Promise<void> {
  expect((await scene.ada.command('ask', QUESTION)).text).toContain(ANSWER);
}

function logged(fields: object): void {
  expect(scene.bot.log).toContainEqual(expect.objectContaining(fields));
}

describe('a failure in a command', () => {
  it('is told privately, with the reference that stands in the log', async () => {
    await open(
      withExtraCommand({
        run: () => {
          throw new Error('the machine is broken');
        },
      }),
    );
    const note = await scene.ada.command('extra');
    expect(note.isPrivate).toBe(true);
    const [, reference] = /`([0-9a-f]{8})`/.exec(note.text) ?? [];
    logged({ level: 'error', command: 'extra', outcome: 'failed', reference });
    expect(note.text).not.toContain('machine');
    await stillAnswers();
  });

  it('is told privately after the first response too', async () => {
    const body = noteBody('x');
    const outcome = { result: 'posted' } as const;
    await open(
      withExtraCommand({
        run: () => ({ kind: 'message', visibility: 'private', body, outcome }),
        components: {
          post: () => ({ kind: 'post', messageId: '1', body, posted: body, notPosted: body, outcome }),
        },
      }),
    );
    scene.discord.override('POST', '/channels/:id/messages', () => ({ status: 500 }), 4);
    const { message } = await scene.ada.command('extra');
    await scene.ada.use(message, '1~extra~post');
    const note = await scene.discord.requested('POST', '/webhooks/:id/:token');
    expect(JSON.stringify(note.body)).toContain('Something went wrong');
    logged({ level: 'error', outcome: 'failed' });
  });

  it('leaves somebody who types with no choices', async () => {
    const options = [{ type: 3, name: 'text', description: 'x', autocomplete: true }] as const;
    await open(
      withExtraCommand({
        definition: { type: 1, name: 'extra', description: 'For a test', options: [...options] },
        run: () => Promise.reject(new Error('not called')),
        autocomplete: () => Promise.reject(new Error('no choices today')),
      }),
    );
    expect(await scene.ada.complete('extra', 'text', 'x')).toEqual([]);
    logged({ level: 'error', command: 'extra', autocomplete: true });
  });

  it('does not come from a body that Discord refuses: that is told as well', async () => {
    const body = { ...noteBody('x'), components: [] };
    await open(
      withExtraCommand({
        run: () => ({ kind: 'message', visibility: 'public', body, outcome: { result: 'shown' } }),
      }),
    );
    expect((await scene.ada.command('extra')).text).toContain('Something went wrong');
    logged({ level: 'error', outcome: 'failed' });
  });
});

describe('an interaction', () => {
  beforeEach(() => open());

  it('that comes twice is answered once', async () => {
    const ask = scene.ada.prepareCommand('ask', QUESTION);
    await scene.discord.exchange(ask);
    scene.discord.deliver(ask);
    await stillAnswers();
    expect(
      scene.discord.rest.requests.all.filter(({ path }) => path.includes(ask.interaction.id)),
    ).toHaveLength(1);
    logged({ outcome: 'duplicate' });
  });

  it('that is answered too late is logged and not tried again', async () => {
    const ask = scene.ada.prepareCommand('ask', QUESTION);
    scene.discord.state.clock.advance(3_001);
    scene.discord.deliver(ask);
    await scene.discord.requested('POST', CALLBACK);
    await stillAnswers();
    expect(
      scene.discord.rest.requests.all.filter(({ path }) => path.includes(ask.interaction.id)),
    ).toHaveLength(1);
    logged({ level: 'warn', outcome: 'over' });
  });

  it('that another process has answered is logged and not tried again', async () => {
    scene.discord.override('POST', CALLBACK, () => ({
      status: 400,
      body: { code: 40060, message: 'Interaction has already been acknowledged.' },
    }));
    scene.discord.deliver(scene.ada.prepareCommand('ask', QUESTION));
    await scene.discord.requested('POST', CALLBACK);
    await stillAnswers();
    logged({ level: 'warn', outcome: 'over' });
  });
});

describe('Discord in trouble', () => {
  beforeEach(() => open());

  it('is asked again after a 5xx', async () => {
    scene.discord.override('POST', CALLBACK, () => ({ status: 503 }), 2);
    await stillAnswers();
  });

  it('is asked again after a cut connection', async () => {
    scene.discord.override('POST', '/channels/:id/messages', () => 'hang up');
    expect(readable(await scene.ada.ask('@bot who created GPT-J?'))).toContain(ANSWER);
  });

  it('is waited for after a 429', async () => {
    scene.discord.override('POST', '/channels/:id/messages', () => rateLimited(0.05));
    expect(readable(await scene.ada.ask('@bot who created GPT-J?'))).toContain(ANSWER);
  });

  it('that goes on failing is reported to the member', async () => {
    scene.discord.override('POST', '/channels/:id/messages', () => ({ status: 500 }), 4);
    const note = await scene.ada.ask('@bot who created GPT-J?');
    expect(readable(note)).toContain('Something went wrong');
  });

  it('that refuses with 401 does not end the bot', async () => {
    scene.discord.override('POST', '/channels/:id/messages', () => ({
      status: 401,
      body: { code: 0, message: 'no' },
    }));
    scene.ada.say('@bot who created GPT-J?');
    await scene.discord.requested('POST', '/channels/:id/messages');
    await stillAnswers();
  });
});

describe('a connection', () => {
  beforeEach(() => open());

  const resumed = () => scene.discord.gateway.events.next(({ kind }) => kind === 'resume', 'a resume');
  const identified = () =>
    scene.discord.gateway.events.next(({ kind }) => kind === 'identify', 'a new login');

  it('that is cut is resumed, and what came meanwhile is answered', async () => {
    scene.discord.gateway.drop();
    const answer = scene.ada.command('ask', QUESTION);
    await resumed();
    expect((await answer).text).toContain(ANSWER);
  });

  it('is resumed when Discord asks for it', async () => {
    scene.discord.gateway.requestReconnect();
    await resumed();
    await stillAnswers();
  });

  it('is resumed after a close that allows it', async () => {
    scene.discord.gateway.close(4000);
    await resumed();
    await stillAnswers();
  });

  it('begins a new session when the old one is void', async () => {
    await identified();
    scene.discord.gateway.invalidateSessions();
    await identified();
    await stillAnswers();
  });

  it('begins a new session when it cannot be resumed', async () => {
    await identified();
    scene.discord.gateway.resuming = false;
    scene.discord.gateway.drop();
    await resumed();
    await identified();
    await stillAnswers();
  });

  it('that died unnoticed is given up and resumed', async () => {
    scene.discord.gateway.heartbeatInterval = 50;
    scene.discord.gateway.acknowledging = false;
    scene.discord.gateway.requestReconnect();
    await resumed();
    scene.discord.gateway.heartbeatInterval = 45_000;
    await resumed();
    await stillAnswers();
  });
});

describe('the bot', () => {
  it.each([
    ['a wrong token', GatewayCloseCodes.AuthenticationFailed, 'DISCORD_TOKEN'],
    ['intents that are not allowed', GatewayCloseCodes.DisallowedIntents, 'intents'],
    ['intents that do not exist', GatewayCloseCodes.InvalidIntents, 'Update the bot'],
    ['too few shards', GatewayCloseCodes.ShardingRequired, 'SHARDS'],
  ])('leaves with advice when Discord closes for %s, at the start or later', async (_why, code, advice) => {
    await open();
    scene.discord.gateway.close(code);
    await expect(scene.bot.finished).rejects.toThrow(advice);

    const other = await LocalDiscord.start();
    other.gateway.refusal = code;
    await expect(launchBot(other).finished).rejects.toThrow(advice);
    await other.stop();
  });

  it('leaves with advice when its token is refused', async () => {
    await open();
    await expect(launchBot(scene.discord, { token: 'an.other.token' }).finished).rejects.toThrow(
      'DISCORD_TOKEN',
    );
  });

  it('leaves with advice when it has logged in too often', async () => {
    await open();
    scene.discord.override(
      'GET',
      '/gateway/bot',
      () => ({
        status: 200,
        body: {
          url: 'ws://127.0.0.1:1',
          shards: 1,
          session_start_limit: { total: 1000, remaining: 0, reset_after: 1_000, max_concurrency: 1 },
        },
      }),
      9,
    );
    await expect(launchBot(scene.discord).finished).rejects.toThrow('no more logins today');
  });

  it('tries again when Discord cannot be reached at the start, and stops trying when it has to leave', async () => {
    await open();
    scene.discord.override('GET', '/gateway/bot', () => ({ status: 503 }), 4);
    const late = launchBot(scene.discord);
    await scene.discord.requested('GET', '/gateway/bot');
    await late.stop();
    await expect(late.finished).resolves.toBeUndefined();
  });

  it('finishes what is under way when it leaves, begins nothing new, and logs out', async () => {
    const begun = makeGate();
    const finish = makeGate();
    await open(
      withExtraCommand({
        run: async () => {
          begun.open();
          await finish.opened;
          return {
            kind: 'message',
            visibility: 'public',
            body: noteBody('Done'),
            outcome: { result: 'shown' },
          };
        },
      }),
    );
    const answer = scene.ada.command('extra');
    await begun.opened;
    const left = scene.bot.stop();
    expect((await scene.bob.command('ask', QUESTION)).text).toContain('restarting');
    finish.open();
    expect((await answer).text).toBe('Done');
    await left;
    await scene.discord.gateway.events.next(
      ({ kind, data }) => kind === 'close' && data === 1000,
      'the logout',
    );
  });
});

function makeGate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), opened };
}
