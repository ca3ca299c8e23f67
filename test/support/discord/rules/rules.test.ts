import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../errors.ts';
import { acceptChoices } from './choices.ts';
import { acceptCommands } from './commands.ts';
import { acceptMessage } from './messages.ts';
import { acceptModal } from './modals.ts';

const text = (content: string) => ({ type: ComponentType.TextDisplay, content });
const button = (custom_id: string) => ({
  type: ComponentType.Button,
  style: ButtonStyle.Primary,
  label: 'x',
  custom_id,
});
const row = (...components: object[]) => ({ type: ComponentType.ActionRow, components });
const select = (values: string[]) => ({
  type: ComponentType.StringSelect,
  custom_id: 'select',
  options: values.map((value) => ({ label: value, value })),
});
const v2 = (...components: object[]) => ({ flags: MessageFlags.IsComponentsV2, components });
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

/** What Discord's answer would say, as one text. */
function refusal(accept: () => void): string {
  try {
    accept();
    return 'accepted';
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return `${error.status} ${JSON.stringify(error)}`;
  }
}

describe('messages', () => {
  it.each([
    ['2,000 characters', { content: 'x'.repeat(2000) }],
    ['4,000 characters in text displays', v2(text('x'.repeat(2000)), text('é'.repeat(2000)))],
    ['5 buttons in a row', v2(row(...times(5, (index) => button(`b${index}`))))],
    ['25 options', v2(row(select(times(25, String))))],
  ])('may have %s', (_what, body) => {
    expect(refusal(() => acceptMessage(body, 'interaction'))).toBe('accepted');
  });

  it.each([
    ['2,001 characters', { content: 'x'.repeat(2001) }, 'content'],
    ['nothing', {}, '50006'],
    ['content beside Components V2', { ...v2(text('x')), content: 'x' }, 'IsComponentsV2'],
    ['Components V2 without the flag', { components: [text('x')] }, 'no component of type 10'],
    ['4,001 characters in all', v2(text('x'.repeat(4000)), text('x')), '4000 characters together'],
    ['an empty text', v2(text('')), 'fewer than 1 characters'],
    ['41 components', v2(...times(41, () => text('x'))), '40 components'],
    ['6 buttons in a row', v2(row(...times(6, (index) => button(`b${index}`)))), 'more than 5 items'],
    ['a select beside a button', v2(row(select(['a']), button('b'))), 'row for itself'],
    ['two equal custom ids', v2(row(button('a'), button('a'))), 'unique'],
    ['a custom id of 101 characters', v2(row(button('a'.repeat(101)))), 'custom_id'],
    ['two equal options', v2(row(select(['a', 'a']))), 'values must be unique'],
    ['26 options', v2(row(select(times(26, String)))), 'more than 25 items'],
    [
      'a section without accessory',
      v2({ type: ComponentType.Section, components: [text('x')] }),
      'accessory',
    ],
    [
      'a container in a container',
      v2({
        type: ComponentType.Container,
        components: [{ type: ComponentType.Container, components: [text('x')] }],
      }),
      'no component of type 17',
    ],
    [
      'a link button with a custom id',
      v2(row({ ...button('a'), style: ButtonStyle.Link, url: 'https://a.org' })),
      'style',
    ],
    ['an unknown field', { ...v2(text('x')), colour: 1 }, 'colour'],
  ])('may not have %s', (_what, body, reason) => {
    expect(refusal(() => acceptMessage(body, 'interaction'))).toMatch(/^400 /);
    expect(refusal(() => acceptMessage(body, 'interaction'))).toContain(reason);
  });

  it('are private only as answers to interactions', () => {
    const body = { content: 'x', flags: MessageFlags.Ephemeral };
    expect(refusal(() => acceptMessage(body, 'interaction'))).toBe('accepted');
    expect(refusal(() => acceptMessage(body, 'channel'))).toContain('flags');
  });

  it('break Discord when their texts are too heavy', () => {
    expect(refusal(() => acceptMessage(v2(text('日'.repeat(3390))), 'channel'))).toMatch(/^500 /);
  });
});

describe('choices', () => {
  it('are at most 25 of 1 to 100 characters', () => {
    const choices = times(25, (index) => ({ name: 'x'.repeat(100), value: String(index) }));
    expect(refusal(() => acceptChoices({ choices }))).toBe('accepted');
    expect(refusal(() => acceptChoices({ choices: [...choices, ...choices] }))).toContain('more than 25');
    expect(refusal(() => acceptChoices({ choices: [{ name: '', value: 'x' }] }))).toContain('name');
  });
});

describe('modals', () => {
  it('have one to five labelled fields', () => {
    const label = {
      type: ComponentType.Label,
      label: 'Answer',
      component: { type: ComponentType.TextInput, custom_id: 'answer', style: 1 },
    };
    const modal = { custom_id: 'teach', title: 'Teach' };
    expect(refusal(() => acceptModal({ ...modal, components: [label] }))).toBe('accepted');
    expect(refusal(() => acceptModal({ ...modal, components: [] }))).toContain('components');
    expect(refusal(() => acceptModal({ ...modal, components: times(6, () => label) }))).toContain(
      'more than 5',
    );
  });
});

describe('commands', () => {
  const ask = { name: 'ask', description: 'Asks' };
  const option = { type: 3, name: 'question', description: 'What' };

  it('may be slash commands and menus', () => {
    const menu = { type: 3, name: 'Answer this' };
    expect(refusal(() => acceptCommands([{ ...ask, options: [option] }, menu]))).toBe('accepted');
  });

  it.each([
    ['an upper-case name', [{ ...ask, name: 'Ask' }], 'lower case'],
    ['no description', [{ name: 'ask' }], 'is required'],
    ['equal names', [ask, ask], 'same name'],
    [
      'a required option after an optional one',
      [{ ...ask, options: [option, { ...option, name: 'b', required: true }] }],
      'required options come first',
    ],
    [
      'choices beside autocomplete',
      [{ ...ask, options: [{ ...option, autocomplete: true, choices: [{ name: 'a', value: 'a' }] }] }],
      'exclude each other',
    ],
    ['a menu with description', [{ type: 3, name: 'Answer this', description: 'x' }], 'menu command'],
  ])('may not have %s', (_what, body, reason) => {
    expect(refusal(() => acceptCommands(body))).toContain(reason);
  });
});
