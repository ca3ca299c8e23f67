import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MessageBody } from '../../src/command.ts';
import { buttons, container, text } from '../../src/replies/components.ts';
import {
  bodyProblems,
  checkBody,
  checkChoices,
  checkModal,
  LIMITS,
  weightOf,
} from '../../src/replies/limits.ts';

type Components = MessageBody['components'];

function body(...components: Components): MessageBody {
  return { flags: MessageFlags.IsComponentsV2, components, allowed_mentions: { parse: [] } };
}

function plainButton(customId: string, label = 'Press') {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: customId } as const;
}

function options(count: number, value: (index: number) => string = String) {
  return Array.from({ length: count }, (_, index) => ({ label: 'Option', value: value(index) }));
}

function menu(choices: { label: string; value: string; description?: string }[], placeholder = 'Choose') {
  return {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.StringSelect, custom_id: 'select', placeholder, options: choices }],
  } as const satisfies Components[number];
}

describe('bodyProblems', () => {
  it('finds nothing wrong with a message at the limits', () => {
    const full = body(
      container([text('x'.repeat(3999)), text('y')]),
      ...buttons(...['a', 'b', 'c', 'd', 'e'].map((id) => plainButton(id.repeat(100), 'L'.repeat(80)))),
      menu(options(25)),
    );
    expect(bodyProblems(full)).toEqual([]);
  });

  it.each<[string, Components]>([
    ['4000 characters', [container([text('x'.repeat(2000)), text('y'.repeat(2001))])]],
    ['9000 bytes', [text('語'.repeat(3000))]],
    ['40 components', Array.from({ length: 41 }, () => text('x'))],
    ['empty', []],
    ['text display is empty', [text('  \n')]],
    ['twice', buttons(plainButton('same'), plainButton('same'))],
    ['5 buttons', buttons(...[1, 2, 3, 4, 5, 6].map((id) => plainButton(String(id))))],
    ['row is empty', [{ type: ComponentType.ActionRow, components: [] }]],
    ['1 to 100', buttons(plainButton('x'.repeat(101)))],
    ['1 to 80', buttons(plainButton('id', 'x'.repeat(81)))],
    ['1 to 80', buttons(plainButton('id', ''))],
    [
      '1 to 512',
      buttons({
        type: ComponentType.Button,
        style: ButtonStyle.Link,
        label: 'Read',
        url: `https://x.org/${'x'.repeat(500)}`,
      }),
    ],
    ['25 options', [menu(options(26))]],
    ['no options', [menu([])]],
    ['a value twice', [menu(options(2, () => 'same'))]],
    ['The label of an option', [menu([{ label: 'x'.repeat(101), value: 'v' }])]],
    ['value of an option', [menu([{ label: 'x', value: 'v'.repeat(101) }])]],
    ['description of an option', [menu([{ label: 'x', value: 'v', description: 'd'.repeat(101) }])]],
    ['1 to 150', [menu(options(1), 'x'.repeat(151))]],
  ])('names what is wrong: %s', (problem, components) => {
    expect(bodyProblems(body(...components)).join(' ')).toContain(problem);
  });

  it('finds a message that may ping', () => {
    const pinging = { ...body(text('hello')), allowed_mentions: {} };
    expect(bodyProblems(pinging)).toEqual(['The message may ping.']);
  });

  it('looks into containers', () => {
    const hidden = body(container([text('x'), ...buttons(plainButton('x'.repeat(101)))]));
    expect(bodyProblems(hidden).join(' ')).toContain('A custom id');
  });
});

describe('checkBody', () => {
  it('passes on a message that Discord takes', () => {
    const good = body(text('hello'));
    expect(checkBody(good)).toBe(good);
  });

  it('names every problem at once', () => {
    const bad = body(text('x'.repeat(4001)), ...buttons(plainButton('id', '')));
    expect(() => checkBody(bad)).toThrow(/4000 characters.*A button label/s);
  });
});

describe('checkChoices', () => {
  const choice = { name: 'Name', value: 'value' };

  it('takes 25 choices of 100 characters', () => {
    const long = { name: 'n'.repeat(100), value: 'v'.repeat(100) };
    expect(checkChoices(Array.from({ length: 25 }, () => long))).toHaveLength(25);
  });

  it.each([
    ['25 choices', Array.from({ length: 26 }, () => choice)],
    ['The name', [{ ...choice, name: 'x'.repeat(101) }]],
    ['The value', [{ ...choice, value: '' }]],
  ])('refuses too much: %s', (problem, choices) => {
    expect(() => checkChoices(choices)).toThrow(problem);
  });
});

describe('checkModal', () => {
  const modal = { title: 'Teach an answer', custom_id: 'teach', components: [] };

  it('takes a title of 45 characters', () => {
    expect(() => checkModal({ ...modal, title: 'x'.repeat(45) })).not.toThrow();
  });

  it('refuses longer ones', () => {
    expect(() => checkModal({ ...modal, title: 'x'.repeat(46) })).toThrow('A modal title');
    expect(() => checkModal({ ...modal, custom_id: 'x'.repeat(101) })).toThrow('A custom id');
  });
});

describe('weightOf', () => {
  it('is the length of plain English', () => {
    expect(weightOf('Who founded EleutherAI?')).toBe(23);
  });

  it('keeps texts that weigh 4,000 together within both limits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (piece) => {
        const text = piece.repeat(Math.floor(LIMITS.text / weightOf(piece)));
        expect(text.length).toBeLessThanOrEqual(LIMITS.text);
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LIMITS.textBytes);
      }),
    );
  });
});
