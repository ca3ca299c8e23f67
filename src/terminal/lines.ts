/** A line of a stream, or that it cannot be used. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly problem: string };

/** Longest line that is kept in memory, in bytes. */
export const LONGEST_LINE = 1024 * 1024;

const LINE_FEED = 0x0a;

/**
 * Splits a stream of UTF-8 into lines, numbered from 1. Only line feeds end a line (`node:readline` also takes U+2028,
 * which JSON allows within a text), and a line without end does not fill the memory.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const line = new LineBuffer();
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      line.add(chunk.subarray(start, end));
      yield line.take();
      start = end + 1;
    }
    line.add(chunk.subarray(start));
  }
  if (line.started) yield line.take();
}

class LineBuffer {
  #number = 1;
  #bytes = 0;
  #parts: Uint8Array[] = [];

  get started(): boolean {
    return this.#bytes > 0;
  }

  add(part: Uint8Array): void {
    this.#bytes += part.length;
    if (this.#bytes <= LONGEST_LINE) this.#parts.push(part);
    else this.#parts = [];
  }

  take(): Line {
    const number = this.#number;
    const text = this.#bytes > LONGEST_LINE ? null : Buffer.concat(this.#parts);
    this.#number += 1;
    this.#bytes = 0;
    this.#parts = [];
    if (text === null) return { number, problem: `is longer than ${LONGEST_LINE / 1024 ** 2} MB` };
    try {
      return { number, text: new TextDecoder('utf-8', { fatal: true }).decode(text).replace(/\r$/, '') };
    } catch {
      return { number, problem: 'is not valid UTF-8' };
    }
  }
}
