import { ButtonStyle, Client, ComponentType, GatewayIntentBits, Partials } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { LocalDiscord } from './index.ts';

const row = (...labels: string[]) => ({
  type: ComponentType.ActionRow as const,
  components: labels.map((label, index) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label,
    customId: `press-${index}`,
  })),
});

describe('LocalDiscord', () => {
  let discord: LocalDiscord;
  let client: Client<true>;

  async function logIn(): Promise<void> {
    discord = await LocalDiscord.start();
    client = new Client({
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
      partials: [Partials.Channel],
      rest: { api: discord.api },
    });
  }

  afterEach(async () => {
    await client.destroy();
    await discord.stop();
  });

  it('lets the real client log in, answer a command, and hear the button that is pressed', async () => {
    await logIn();
    const { help } = discord.createGuild();
    const ada = discord.createMember(help);
    client.on('interactionCreate', (interaction) => {
      if (interaction.isChatInputCommand()) {
        void interaction.reply({
          content: `You said ${interaction.options.getString('text')}`,
          components: [row('More')],
        });
      }
      if (interaction.isButton()) void interaction.update({ content: 'More', components: [] });
    });
    client.once('clientReady', (ready) => {
      void ready.application.commands.set([
        { name: 'say', description: 'Says it', options: [{ type: 3, name: 'text', description: 'What' }] },
      ]);
    });
    await client.login(discord.token);
    await discord.requested('PUT', '/applications/:id/commands');

    const said = await ada.command('say', { text: 'hello' });
    expect(said.text).toBe('You said hello');
    await ada.press(said.message, 'More');
    expect(said.text).toBe('More');
    expect(said.message.edits).toBe(1);
  });
});
