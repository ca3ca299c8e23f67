import { shareOf } from '../../../src/evaluation/mean.ts';
import { plainWords } from '../../../src/evaluation/plain-words.ts';
import type { MakeConsider } from '../../../src/evaluation/training/example.ts';
import { featureRecord } from '../../../src/evaluation/training/feature-record.ts';

/** Quotes the first sentence of the passage that holds most words of the question; their share is every feature. */
export const makeFakeConsider: MakeConsider =
  (passages) =>
  (question, { within } = {}) => {
    const asked = plainWords(question);
    const [best] = passages
      .filter((passage) => within?.(passage) !== false)
      .map((passage) => {
        const present = new Set(plainWords(passage.text));
        return { passage, share: shareOf(asked, (word) => present.has(word)) };
      })
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share);
    const sentence = best?.passage.sentences[0];
    if (best === undefined || sentence === undefined) return { quote: undefined, features: undefined };
    return {
      quote: { passage: best.passage, sentences: [sentence], best: sentence, text: sentence.text },
      features: featureRecord(() => best.share),
    };
  };
