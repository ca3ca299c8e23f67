import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, LONGEST_LINE, readLines } from '../../src/terminal/lines.ts';

async function* chunksOf(...chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

async function linesOf(...chunks: readonly (string | Uint8Array)[]) {
  const lines: Line[] = [];
  for await (const line of readLines(chunksOf(...chunks))) lines.push(line);
  return lines;
}

describe('readLines', () => {
  it('numbers lines from 1 and keeps empty ones', async () => {
    expect(await linesOf('a\n\nb\n')).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: '' },
      { number: 3, text: 'b' },
    ]);
  });

  it('takes a last line without line feed, line ends of Windows, and a byte order mark', async () => {
    expect(await linesOf('\ufeffa\r\nb')).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: 'b' },
    ]);
  });

  it('ends lines at line feeds only', async () => {
    expect(await linesOf('"a\u2028b\u2029c\u0085d"\n')).toEqual([
      { number: 1, text: '"a\u2028b\u2029c\u0085d"' },
    ]);
  });

  it('reports a line that is not UTF-8 and reads on', async () => {
    expect(await linesOf(Uint8Array.of(0x61, 0xff, 0x0a), 'b')).toEqual([
      { number: 1, problem: 'is not valid UTF-8' },
      { number: 2, text: 'b' },
    ]);
  });

  it('reports a line that is too long and reads on', async () => {
    const half = 'x'.repeat(LONGEST_LINE / 2);
    expect(await linesOf(half, half, '\n', half, half, 'x', '\nb')).toEqual([
      { number: 1, text: half + half },
      { number: 2, problem: 'is longer than 1 MB' },
      { number: 3, text: 'b' },
    ]);
  });

  it('gives the same lines however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', 'é', '日', '🚀', '\n') }),
        fc.array(fc.nat(20)),
        async (text, cuts) => {
          const bytes = Buffer.from(text);
          const ends = [...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
          const pieces = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
          expect(await linesOf(...pieces)).toEqual(await linesOf(bytes));
        },
      ),
    );
  });
});
