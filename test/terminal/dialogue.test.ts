import { expect, it } from 'vitest';
import { Dialogue } from '../../src/terminal/dialogue.ts';
import { answerWith, libraryOf, passagesOf, plainScreen } from './sample.ts';

const passages = passagesOf('# GPT-J\n\nA model.\n\n## Licence\n\nApache 2.0.\n');
const ranked = passages.map((passage) => ({ passage, score: 1 }));

it('passes the question before on', () => {
  const asked: (string | undefined)[][] = [];
  const library = libraryOf((question, { previous } = {}) => {
    asked.push([question, previous]);
    return answerWith({ question });
  });
  const dialogue = new Dialogue(library);
  for (const line of ['Who made it?', '  ', ' when? ', 'why?']) dialogue.respond(line, plainScreen);
  expect(asked).toEqual([
    ['Who made it?', undefined],
    ['when?', 'Who made it?'],
    ['why?', 'when?'],
  ]);
});

it('opens a listed passage by its number, and any passage by its id', () => {
  const dialogue = new Dialogue(libraryOf(() => answerWith({ passages: ranked }), passages));
  dialogue.respond('What is it?', plainScreen);
  expect(dialogue.respond('2', plainScreen)).toContain('Apache 2.0.');
  expect(dialogue.respond('1', plainScreen)).toContain('A model.');
  expect(dialogue.respond('sample#licence-1', plainScreen)).toContain('Apache 2.0.');
});

it('says when no passage has that number', () => {
  const dialogue = new Dialogue(libraryOf(() => answerWith({ passages: ranked })));
  expect(dialogue.respond('1', plainScreen)).toContain('No passage 1 is listed.');
  dialogue.respond('What is it?', plainScreen);
  expect(dialogue.respond('9', plainScreen)).toContain('No passage 9 is listed.');
});

it('has nothing to say to an empty line', () => {
  expect(new Dialogue(libraryOf(() => answerWith())).respond(' ', plainScreen)).toBe('');
});
