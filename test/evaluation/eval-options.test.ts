import { describe, expect, it } from 'vitest';
import { parseEvalOptions } from '../../src/evaluation/eval-options.ts';

describe('parseEvalOptions', () => {
  it('asks the golden questions of the corpus unless told otherwise', () => {
    expect(parseEvalOptions([])).toMatchObject({
      corpus: 'corpus',
      questions: 'corpus/questions.jsonl',
      sets: [],
      reading: null,
      json: false,
    });
  });

  it('takes several sets and a list of sections', () => {
    const options = parseEvalOptions([
      '--set',
      'seed',
      '--set=followups',
      '--reading',
      'f.json',
      '--only',
      'ranking,typo',
    ]);
    expect(options.sets).toEqual(['seed', 'followups']);
    expect([...options.sections]).toEqual(['ranking', 'typo']);
  });

  it('names an unknown option or section', () => {
    expect(() => parseEvalOptions(['--corpsu', 'x'])).toThrow('--corpsu');
    expect(() => parseEvalOptions(['--only', 'rankin'])).toThrow('--only rankin: expected some of ranking');
  });
});
