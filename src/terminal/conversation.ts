import type { CompleterResult } from 'node:readline';
import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { Library } from '../retrieval/library.ts';
import { Dialogue } from './dialogue.ts';
import { printableLine } from './printable.ts';
import { type OutputStream, screenOf } from './screen.ts';

/** What a conversation is held on. */
export interface ConversationStreams {
  readonly input: Readable;
  readonly output: Writable & OutputStream;
}

const GREETING = 'Ask a question, or type a number to read that passage. Tab completes, Ctrl-D leaves.';
const PROMPT = '? ';
/** Completions offered at once. */
const COMPLETIONS = 10;

/**
 * Answers questions that are typed one after the other, until Ctrl-D, or Ctrl-C on an empty line. Earlier questions
 * can be called back with the arrow keys and are forgotten at the end.
 */
export async function converse(
  library: Library,
  { input, output }: ConversationStreams,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const dialogue = new Dialogue(library);
  const { wrap } = await screenOf(output, env);
  output.write(`${wrap(GREETING, 0).join('\n')}\n`);
  const editor = createInterface({
    input,
    output,
    prompt: PROMPT,
    terminal: true,
    removeHistoryDuplicates: true,
    completer: (typed: string): CompleterResult => [completions(library, typed), typed],
  });
  editor.on('SIGINT', () => {
    if (editor.line === '') return editor.close();
    editor.write(null, { ctrl: true, name: 'e' });
    editor.write(null, { ctrl: true, name: 'u' });
  });
  editor.prompt();
  for await (const line of editor) {
    output.write(dialogue.respond(line, await screenOf(output, env)));
    editor.prompt();
  }
  // The shell's prompt is to begin a line of its own.
  output.write('\n');
}

function completions(library: Library, typed: string): string[] {
  const start = typed.toLowerCase();
  return library
    .suggest(typed, COMPLETIONS)
    .map(printableLine)
    .filter((suggestion) => suggestion.toLowerCase().startsWith(start));
}
