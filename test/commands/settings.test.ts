import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleComponent } from '../../commands/index.ts';
import { settings } from '../../commands/settings.ts';
import type { RequestContext } from '../../src/command.ts';
import { bodyOf, controlsOf, textOf } from '../support/bodies.ts';
import { byModerator, inDirectMessage, onComponent, slash } from '../support/requests.ts';
import { storedServices } from '../support/server.ts';

const byManager: RequestContext = {
  ...byModerator,
  invoker: { ...byModerator.invoker, permissions: PermissionFlagsBits.ManageGuild },
};
const GUILD = byManager.guildId ?? '';

describe('/settings', () => {
  let temporary: Awaited<ReturnType<typeof storedServices>>;
  beforeEach(async () => {
    temporary = await storedServices();
  });
  afterEach(() => temporary.dispose());

  const open = (context = byManager) => settings.run(slash({}, context), temporary.services);
  const use = async (customId: string, values: readonly string[] = [], context = byManager) => {
    const body = await bodyOf(settings.run(slash({}, byManager), temporary.services));
    return handleComponent(customId, { ...onComponent(body), ...context, values }, temporary.services);
  };

  it('is for those who manage the server, not for other moderators', async () => {
    expect(await open(byModerator)).toMatchObject({ outcome: { result: 'denied' } });
    expect(await open(inDirectMessage)).toMatchObject({ outcome: { result: 'invalid' } });
    for (const id of ['private~on', 'feedback~off', 'keep~off', 'channels', 'member-pause', 'retention']) {
      expect(await use(`1~settings~${id}`, ['30'], byModerator)).toMatchObject({
        outcome: { result: 'denied' },
      });
    }
    expect(await temporary.store.settings(GUILD)).toEqual(temporary.services.settingsFor(null));
  });

  it('shows what holds', async () => {
    const text = textOf(await bodyOf(open()));
    expect(text).toContain('**Answers** to commands are public');
    expect(text).toContain('**Feedback** buttons on answers are on.');
    expect(text).toContain('kept for moderators for 90 days');
    expect(text).toContain('answered in all channels');
    expect(text).toContain('**Pause of a member** between two questions: 5 seconds.');
  });

  it('changes one setting, leaves the others, and shows the new state', async () => {
    const reply = await use('1~settings~private~on');
    expect(reply).toMatchObject({ kind: 'update', outcome: { result: 'saved' } });
    expect(textOf(await bodyOf(reply))).toContain('**Answers** to commands are private');
    await use('1~settings~member-pause', ['30']);
    await use('1~settings~retention', ['14']);
    expect(await temporary.store.settings(GUILD)).toEqual({
      ...temporary.services.settingsFor(null),
      privateAnswers: true,
      memberCooldown: 30,
      retentionDays: 14,
    });
  });

  it('holds at once, here and in another process, and in no other server', async () => {
    const { services, servicesOver, openAnother } = temporary;
    const other = servicesOver(await openAnother());
    await use('1~settings~feedback~off');
    for (const process of [services, other]) {
      await process.refresh(GUILD);
      await process.refresh('999');
      expect(process.settingsFor(GUILD).feedback).toBe(false);
      expect(process.settingsFor('999').feedback).toBe(true);
      expect(process.settingsFor(null).feedback).toBe(true);
    }
  });

  it('answers mentions in chosen channels, in all or in none', async () => {
    const chosen = await use('1~settings~channels', ['301', '302']);
    expect(textOf(await bodyOf(chosen))).toContain('answered in <#301>, <#302>.');
    expect((await temporary.store.settings(GUILD)).mentionChannels).toEqual(['301', '302']);
    await use('1~settings~channels~none');
    expect((await temporary.store.settings(GUILD)).mentionChannels).toEqual([]);
    await use('1~settings~channels~all');
    expect((await temporary.store.settings(GUILD)).mentionChannels).toBeNull();
  });

  it('takes no values that it did not offer', async () => {
    for (const [id, value] of [
      ['retention', '9999'],
      ['member-pause', '-1'],
      ['channel-pause', 'x'],
      ['keep~maybe', ''],
    ]) {
      expect(await use(`1~settings~${id}`, [value ?? ''])).toMatchObject({ outcome: { result: 'stale' } });
    }
  });

  it('offers no longer retention than the operator allows', async () => {
    const body = await bodyOf(open());
    const [retention] = controlsOf(body).filter(({ label }) => label === 'Keep questions for');
    expect(retention?.values).toEqual(['7', '14', '30', '60', '90']);
  });

  it('survives settings that make no sense', async () => {
    await temporary.store.changeSettings(
      GUILD,
      JSON.parse('{"memberCooldown":"x","mentionChannels":7,"feedback":null}'),
    );
    expect(await temporary.store.settings(GUILD)).toEqual(temporary.services.settingsFor(null));
  });
});
