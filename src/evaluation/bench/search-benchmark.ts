import MiniSearch from 'minisearch';
import type { Document } from '../../corpus/document.ts';
import type { ExtensibleLibrary, Library } from '../../retrieval/library.ts';
import { percentile } from '../percentile.ts';
import type { Progress } from '../progress.ts';
import type { Benchmark, BenchmarkResult } from './benchmark.ts';
import { generatedDocuments, generatedQuestions } from './generated-corpus.ts';
import { memoryInUse } from './memory.ts';

const MEGABYTE = 2 ** 20;
const BEST = 5;

/** A corpus to measure. */
export interface CorpusSize {
  readonly name: string;
  readonly documents: () => Promise<readonly Document[]>;
  /** How many questions are asked. */
  readonly questions: number;
}

type MakeLibrary = (documents: readonly Document[]) => Library & Pick<ExtensibleLibrary, 'prepare'>;

/** What one engine needs for a corpus; times in milliseconds, memory in megabytes. */
interface EngineFigures {
  readonly build: number;
  readonly memory: number;
  readonly times: readonly number[];
}

/**
 * The corpora that `npm run bench` measures.
 *
 * @param loadCorpus the documents of the project's own corpus
 */
export function usualSizes(loadCorpus: () => Promise<readonly Document[]>): readonly CorpusSize[] {
  return [
    { name: "the project's corpus", documents: loadCorpus, questions: 1000 },
    generatedSize(240, 1000),
    generatedSize(10_000, 500),
    generatedSize(100_000, 200),
  ];
}

/** A made-up corpus of so many passages. */
export function generatedSize(passages: number, questions: number): CorpusSize {
  const name = `${passages.toLocaleString('en')} generated`;
  return { name, documents: async () => generatedDocuments(passages), questions };
}

/**
 * Building, memory and answer times of the library and, as a yardstick on the same machine in the same run, of
 * MiniSearch with default options over the same passages. The two are asked in turns, so that a busy moment of the
 * machine meets both.
 */
export function searchBenchmark(makeLibrary: MakeLibrary, sizes: readonly CorpusSize[]): Benchmark {
  return {
    name: 'search',
    about: 'index building, memory and answer time, compared with MiniSearch',
    async run(progress) {
      const rows: BenchmarkResult['rows'][number][] = [];
      for (const size of sizes) rows.push(...(await measureSize(size, makeLibrary, progress)));
      return [
        {
          title: 'Answering',
          header: ['corpus', 'passages', '', 'build ms', 'memory MB', 'p50 ms', 'p95 ms', 'p99 ms', 'max ms'],
          rows,
          note: 'ratio: ours divided by MiniSearch with default options over the same passages; below 1 is faster or smaller. Before the questions the library is prepared, as the bot does while nobody asks; build time and memory are without that.',
        },
      ];
    },
  };
}

async function measureSize(
  size: CorpusSize,
  makeLibrary: MakeLibrary,
  progress: Progress,
): Promise<(string | number)[][]> {
  const documents = await size.documents();
  const questions = generatedQuestions(documents, size.questions);
  progress.step(`${size.name}: building`, 0, 1);
  const library = await measureBuild(() => makeLibrary(documents));
  for (const step of library.built.prepare()) void step;
  const index = await measureBuild(() => buildMiniSearch(library.built));
  const ask = (question: string) => library.built.ask(question);
  const search = (question: string) => index.built.search(question).slice(0, BEST);
  for (const question of questions.slice(0, Math.ceil(questions.length / 5))) {
    ask(question);
    search(question);
  }
  const ourTimes: number[] = [];
  const theirTimes: number[] = [];
  for (const [asked, question] of questions.entries()) {
    progress.step(`${size.name}: asking`, asked, questions.length);
    ourTimes.push(timed(() => ask(question)).ms);
    theirTimes.push(timed(() => search(question)).ms);
  }
  const ours = figuresRow({ ...library, times: ourTimes });
  const theirs = figuresRow({ ...index, times: theirTimes });
  const ratio = ours.map((value, column) => value / (theirs[column] ?? Number.NaN));
  return [
    [size.name, library.built.passages.length, 'ours', ...ours],
    ['', '', 'MiniSearch', ...theirs],
    ['', '', 'ratio', ...ratio],
  ];
}

function figuresRow({ build, memory, times }: EngineFigures): number[] {
  return [build, memory, ...[0.5, 0.95, 0.99, 1].map((p) => percentile(times, p))];
}

function buildMiniSearch(library: Library): MiniSearch {
  const index = new MiniSearch({ fields: ['title', 'text'] });
  index.addAll(library.passages.map(({ document, text }, id) => ({ id, title: document.title, text })));
  return index;
}

async function measureBuild<T>(build: () => T): Promise<{ built: T; build: number; memory: number }> {
  const before = await memoryInUse();
  const { value, ms } = timed(build);
  return { built: value, build: ms, memory: ((await memoryInUse()) - before) / MEGABYTE };
}

function timed<T>(work: () => T): { value: T; ms: number } {
  const started = performance.now();
  const value = work();
  return { value, ms: performance.now() - started };
}
