import type { Block, Document, Sentence } from '../../corpus/document.ts';
import { type Random, seededRandom } from '../random.ts';

const VOCABULARY = 50_000;
const MANDELBROT_SHIFT = 2.7;
const PASSAGES_A_DOCUMENT = 10;
const SENTENCES_A_PASSAGE = 4;
const WORDS_A_SENTENCE = 16;
const TOPIC_WORDS = 30;
const TOPIC_SHARE = 0.2;

/** The most frequent words of English, in the order of their frequency, so that stop words play their part. */
const FUNCTION_WORDS =
  'the of and to in a is that for it was as with on be by are this or from at which an have has not were can but its'.split(
    ' ',
  );
const SYLLABLES = 'ba ce di fo gu ka le mi no pu ra se ti vo zu bran chel dor fin gral hes jun kor lam'.split(
  ' ',
);

/**
 * Documents of made-up text, ten paragraphs each, the same for the same seed. Words follow Zipf's law with
 * Mandelbrot's shift: the word of rank r has a frequency in proportion to 1 / (r + 2.7) (B. Mandelbrot, "An
 * informational theory of the statistical structure of language", 1953). A fifth of a document's words come from a few
 * topic words of its own, as in real text.
 *
 * @param passages how many paragraphs of about 64 words; a multiple of ten
 */
export function generatedDocuments(passages: number, seed = 1): Document[] {
  const random = seededRandom(seed);
  const draw = zipfSampler(VOCABULARY, random);
  return Array.from({ length: Math.ceil(passages / PASSAGES_A_DOCUMENT) }, (_, index) =>
    generatedDocument(index, draw, random),
  );
}

/** Questions in the words of a text: a question word, and five words of a sentence taken at random. */
export function generatedQuestions(documents: readonly Document[], count: number, seed = 2): string[] {
  const random = seededRandom(seed);
  const any = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)];
  return Array.from({ length: count }, () => {
    const document = any(documents);
    const blocks = document?.sections.flatMap((section) => section.blocks) ?? [];
    const words = any(any(blocks)?.sentences ?? [])?.text.match(/[\p{L}\p{N}]+/gu) ?? [];
    return `What is ${Array.from({ length: 5 }, () => any(words) ?? '').join(' ')}?`;
  });
}

/** A word for each rank: function words first, then syllables put together. */
function wordOfRank(rank: number): string {
  const common = FUNCTION_WORDS[rank];
  if (common !== undefined) return common;
  let rest = rank;
  let word = '';
  while (rest > 0) {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}

function zipfSampler(size: number, random: Random): () => string {
  const words = Array.from({ length: size }, (_, rank) => wordOfRank(rank));
  const cumulative = new Float64Array(size);
  let total = 0;
  for (let rank = 0; rank < size; rank++) {
    total += 1 / (rank + 1 + MANDELBROT_SHIFT);
    cumulative[rank] = total;
  }
  return () => {
    const target = random() * total;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cumulative[middle] ?? 0) < target) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
}

function generatedDocument(index: number, draw: () => string, random: Random): Document {
  const topic = Array.from({ length: TOPIC_WORDS }, draw).filter((word) => !FUNCTION_WORDS.includes(word));
  const word = () =>
    (random() < TOPIC_SHARE ? topic[Math.floor(random() * topic.length)] : undefined) ?? draw();
  const slug = `generated-${index + 1}`;
  const title = [...topic.slice(0, 2), index + 1].join(' ');
  let text = `# ${title}\n`;
  const blocks: Block[] = Array.from({ length: PASSAGES_A_DOCUMENT }, () => {
    text += '\n';
    const sentences = Array.from({ length: SENTENCES_A_PASSAGE }, (): Sentence => {
      const words = Array.from({ length: WORDS_A_SENTENCE }, word).join(' ');
      const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
      const start = text.length;
      text += `${sentence}\n`;
      return {
        kind: 'prose',
        text: sentence,
        start,
        end: start + sentence.length,
        sources: [],
        complete: true,
      };
    });
    return { sentences };
  });
  const section = { path: [], asks: [], blocks, line: 1 };
  return { slug, file: `${slug}.md`, title, aliases: [], updated: null, text, sections: [section] };
}
