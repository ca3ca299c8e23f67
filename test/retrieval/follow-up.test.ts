import { describe, expect, it } from 'vitest';
import { isFollowUp, resolveFollowUp } from '../../src/retrieval/follow-up.ts';
import { engineOver } from '../support/engine.ts';

const { read } = engineOver(
  '# GPT-J\n\nWe released GPT-J under the Apache licence. We trained GPT-NeoX-20B on the Pile.\n',
);
const resolve = (text: string, previous: string) => resolveFollowUp(read(text), read(previous));
const names = (text: string, previous: string) => resolve(text, previous).units.map(({ folded }) => folded);

describe('isFollowUp', () => {
  it.each([
    'when?',
    'why',
    'and the 20B one?',
    'what license is it under?',
    'who made that',
    'what about GPT-J?',
    'how many?',
  ])('holds for "%s"', (text) => {
    expect(isFollowUp(read(text))).toBe(true);
  });

  it.each(['When was GPT-J released?', 'What licence has GPT-J?', 'is it GPT-J or GPT-NeoX-20B?'])(
    'does not hold for "%s"',
    (text) => {
      expect(isFollowUp(read(text))).toBe(false);
    },
  );
});

describe('resolveFollowUp', () => {
  it('lends the subject and what was said of it to a bare question word', () => {
    expect(names('when?', 'Who released GPT-J?')).toEqual(['released', 'gptj']);
    expect(resolve('when?', 'Who released GPT-J?').expects).toBe('date');
  });

  it('lends the subject to "it"', () => {
    expect(names('what licence is it under?', 'What is GPT-J?')).toEqual(['licence', 'gptj']);
  });

  it('lends no subject to a question that names its own, but what was asked of the last one', () => {
    expect(names('and the 20B one?', 'Who trained GPT-J?')).toEqual(['20b', 'trained']);
    expect(resolve('and the 20B one?', 'Who trained GPT-J?').expects).toBe('person');
  });

  it('counts what is lent for less than what was asked', () => {
    const [own, lent] = resolve('what licence is it under?', 'What is GPT-J?').units;
    expect(own?.weight).toBe(1);
    expect(lent?.weight).toBeLessThan(1);
    expect(lent?.idf).toBeLessThan(read('GPT-J').units[0]?.idf ?? 0);
  });

  it('leaves a question that stands by itself as it is', () => {
    const question = read('When was GPT-J released?');
    expect(resolveFollowUp(question, read('Who trained GPT-NeoX-20B?'))).toBe(question);
  });
});
