import { describe, expect, it } from 'vitest';
import { parseTrainOptions } from '../../../src/evaluation/training/train-options.ts';

describe('parseTrainOptions', () => {
  it("trains on a reading file and the corpus's own golden questions, and writes", () => {
    expect(parseTrainOptions(['--reading', 'r.json'])).toEqual({
      reading: 'r.json',
      corpus: 'corpus',
      questions: 'corpus/questions.jsonl',
      dryRun: false,
      ablate: false,
      help: false,
    });
  });

  it('wants a reading file, unless asked for help', () => {
    expect(() => parseTrainOptions(['--dry-run'])).toThrow('--reading');
    expect(parseTrainOptions(['--help']).help).toBe(true);
  });
});
