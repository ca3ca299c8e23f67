import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { answerBatch } from '../../src/terminal/batch.ts';
import { answerWith, libraryOf } from './sample.ts';

/** A library whose confidence in an answer is the length of the question before. */
const library = libraryOf((question, { previous = '' } = {}) =>
  answerWith({ question, confidence: previous.length }),
);

async function* inputOf(...lines: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const line of lines) yield Buffer.from(`${line}\n`);
}

async function answersTo(...lines: readonly string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const output = new Writable({
    write(chunk, _encoding, done) {
      printed.push(String(chunk));
      done();
    },
  });
  const input = { stream: inputOf(...lines), name: 'questions.jsonl' };
  const allRead = await answerBatch(library, input, output, (message) => complained.push(message));
  return { allRead, complained, answers: printed.map((line) => JSON.parse(line)) };
}

it('answers each line in its order, with the question before', async () => {
  const { allRead, complained, answers } = await answersTo(
    '{"id":"a","question":"Who?"}',
    '{"id":2,"question":"When?","previous":"Who?"}',
  );
  expect(answers).toMatchObject([
    { id: 'a', question: 'Who?', confidence: 0 },
    { id: 2, question: 'When?', confidence: 4 },
  ]);
  expect(Object.keys(answers[0])).toEqual([
    'id',
    'question',
    'answered',
    'confidence',
    'quote',
    'citation',
    'passages',
    'ms',
  ]);
  expect([allRead, complained]).toEqual([true, []]);
});

it('puts an error in the place of a malformed line and answers the others', async () => {
  const { allRead, complained, answers } = await answersTo(
    '{"id":"a","question":"Who?"}',
    '',
    'nonsense',
    '{"id":"c"}',
    '{"id":"d","question":"When?"}',
  );
  expect(answers).toMatchObject([
    { id: 'a', question: 'Who?' },
    { error: 'Line 3 is not JSON; expected {"id": "…", "question": "…"}.' },
    { id: 'c', error: 'Line 4 has no "question"; expected a text that is not empty.' },
    { id: 'd', question: 'When?' },
  ]);
  expect(allRead).toBe(false);
  expect(complained).toEqual([
    'questions.jsonl:3: The line is not JSON; expected {"id": "…", "question": "…"}.',
    'questions.jsonl:4: The line has no "question"; expected a text that is not empty.',
  ]);
});

it('reads no further than its reader follows', async () => {
  let read = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      read += 1;
      yield Buffer.from(`{"id":${read},"question":"Who?"}\n`);
    }
  }
  const stuck = new Writable({ highWaterMark: 1, write: () => {} });
  const batch = answerBatch(library, { stream: endless(), name: 'endless' }, stuck, () => {});
  await new Promise(setImmediate);
  expect(read).toBe(1);
  stuck.destroy(new Error('closed'));
  await expect(batch).rejects.toThrow('closed');
});
