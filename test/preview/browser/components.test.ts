import {
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
} from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import type { Reply } from '../../../src/command.ts';
import { withExtraCommand } from '../../support/extra-command.ts';
import { describeInBrowser, type Visit, visit } from './visit.ts';

function replyOf(...components: readonly APIMessageTopLevelComponent[]): Reply {
  return {
    kind: 'message',
    visibility: 'public',
    body: { flags: MessageFlags.IsComponentsV2, components, allowed_mentions: { parse: [] } },
    files: [{ name: 'notes.txt', data: 'Some notes' }],
    outcome: { result: 'shown' },
  };
}

/** Runs a command that answers with these components. */
async function show(...components: readonly APIMessageTopLevelComponent[]): Promise<Visit> {
  const pressed = ({ values }: { readonly values: readonly string[] }): Reply =>
    replyOf({ type: ComponentType.TextDisplay, content: `pressed ${values.join(' ')}` });
  const visitor = await visit({
    commands: withExtraCommand({
      run: () => replyOf(...components),
      components: { press: (_args, request) => pressed(request) },
    }),
  });
  await visitor.type('/extra', 'Enter', 'Enter');
  await visitor.message('Robin used /extra').waitFor();
  return visitor;
}

describeInBrowser('components on the page', () => {
  it('shows texts, sections and separators in a container', async () => {
    const visitor = await show({
      type: ComponentType.Container,
      accent_color: 0x00aa77,
      components: [
        { type: ComponentType.TextDisplay, content: '## Title\n> quoted\n-# small' },
        { type: ComponentType.Separator, spacing: SeparatorSpacingSize.Large },
        {
          type: ComponentType.Section,
          components: [{ type: ComponentType.TextDisplay, content: 'Beside the button' }],
          accessory: {
            type: ComponentType.Button,
            style: ButtonStyle.Success,
            label: 'Go',
            custom_id: '1~extra~press',
          },
        },
      ],
    });
    const message = visitor.message('Robin used /extra');
    await message.getByRole('heading', { name: 'Title' }).waitFor();
    await message.getByRole('separator').waitFor();
    expect(await message.locator('blockquote').textContent()).toBe('quoted');
    const edge = 'getComputedStyle(document.querySelector(".container")).borderLeftColor';
    expect(await visitor.page.evaluate(edge)).toBe('rgb(0, 170, 119)');
    await message.getByRole('button', { name: 'Go' }).click();
    await visitor.message('pressed').waitFor();
  });

  it('opens links of the web only', async () => {
    const link = (label: string, url: string) =>
      ({ type: ComponentType.Button, style: ButtonStyle.Link, label, url }) as const;
    const visitor = await show({
      type: ComponentType.ActionRow,
      components: [link('Page', 'https://example.org/'), link('Trap', 'javascript:alert(1)')],
    });
    const page = visitor.page.getByRole('link', { name: 'Page' });
    expect(await page.getAttribute('href')).toBe('https://example.org/');
    expect(await page.getAttribute('rel')).toContain('noopener');
    expect(await visitor.page.getByText('Trap').getAttribute('href')).toBeNull();
  });

  it('hands back what is chosen in a select', async () => {
    const visitor = await show({
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: '1~extra~press',
          placeholder: 'A fruit',
          options: [
            { label: 'Apple', value: 'apple' },
            { label: 'Pear', value: 'pear', description: 'Sweet', default: true },
          ],
        },
      ],
    });
    await visitor.page.getByRole('combobox', { name: 'A fruit: Pear' }).click();
    await visitor.page.getByRole('option', { name: 'Apple' }).click();
    await visitor.message('pressed apple').waitFor();
  });

  it('shows a spoiler when it is pressed', async () => {
    const visitor = await show({ type: ComponentType.TextDisplay, content: 'It is ||a secret||.' });
    const spoiler = visitor.page.getByRole('button', { name: 'Spoiler' });
    expect(await visitor.page.getByText('a secret').isVisible()).toBe(false);
    await spoiler.focus();
    await visitor.type('Enter');
    await visitor.page.getByText('a secret').waitFor();
  });

  it('saves a file that was sent', async () => {
    const visitor = await show({ type: ComponentType.File, file: { url: 'attachment://notes.txt' } });
    const saved = visitor.page.waitForEvent('download');
    await visitor.button('notes.txt').click();
    expect((await saved).suggestedFilename()).toBe('notes.txt');
  });

  it('says what it cannot show', async () => {
    const visitor = await show({
      type: ComponentType.MediaGallery,
      items: [{ media: { url: 'https://example.org/picture.png' } }],
    });
    await visitor.message('this page cannot').waitFor();
  });
});
