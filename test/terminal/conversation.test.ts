import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import type { Library } from '../../src/retrieval/library.ts';
import { converse } from '../../src/terminal/conversation.ts';
import { answerWith, libraryOf } from './sample.ts';

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const ARROW_UP = '\u001b[A';

/** Types keys on a terminal, a group at a time; gives the questions that were asked and what the screen showed. */
async function type(...groups: readonly string[]) {
  const asked: string[] = [];
  const ask: Library['ask'] = (question) => {
    asked.push(question);
    return answerWith({ question });
  };
  const input = new PassThrough();
  const output = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: true, columns: 80 });
  const conversation = converse(libraryOf(ask), { input, output }, {});
  for (const keys of groups) {
    input.write(keys);
    await new Promise(setImmediate);
  }
  await conversation;
  return { asked, screen: stripVTControlCharacters(output.read() ?? '') };
}

it('answers line by line until Ctrl-D', async () => {
  const { asked, screen } = await type(`Who?\rWhen?\r${CTRL_D}`);
  expect(asked).toEqual(['Who?', 'When?']);
  expect(screen).toMatch(/^Ask a question[\s\S]*Nothing in the corpus answers this\.[\s\S]*\? \n$/);
});

it('clears the line on Ctrl-C, and leaves when there is nothing to clear', async () => {
  const { asked } = await type(`Who${CTRL_C}When?\r${CTRL_C}`);
  expect(asked).toEqual(['When?']);
});

it('remembers earlier questions', async () => {
  const { asked } = await type(`Who?\rWhen?\r${ARROW_UP}${ARROW_UP}\r${CTRL_D}`);
  expect(asked).toEqual(['Who?', 'When?', 'Who?']);
});

it('completes what is typed with questions of the corpus', async () => {
  const { asked, screen } = await type('who f\t', '\r', CTRL_D);
  expect(asked).toEqual(['Who founded EleutherAI?']);
  expect(screen).not.toContain('How big is it?');
});
