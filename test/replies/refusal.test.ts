import { describe, expect, it } from 'vitest';
import { refusalBody } from '../../src/replies/refusal.ts';
import { controlsOf, textOf } from '../support/bodies.ts';
import { fixtureLibrary } from '../support/library.ts';

const ranked = fixtureLibrary().passages.map((passage) => ({ passage, score: 0.1 }));
const asked = { question: 'Which pizza is best?', previous: null };

describe('refusalBody', () => {
  it('says so in one sentence and offers the closest topics', () => {
    const body = refusalBody(ranked, asked, []);
    expect(textOf(body)).toBe(
      'I found nothing in my sources that answers this. The closest I have:\n-# Question: Which pizza is best?',
    );
    expect(controlsOf(body).map(({ label }) => label)).toEqual(['GPT-J', 'GPT-J › Licence', 'GPT-J › Sizes']);
  });

  it('offers a topic once, however many of its passages are close', () => {
    const [first] = ranked;
    const same = first === undefined ? [] : [first, first, first];
    expect(controlsOf(refusalBody(same, asked, []))).toHaveLength(1);
  });

  it('offers nothing where nothing is close', () => {
    const body = refusalBody([], asked, []);
    expect(textOf(body)).not.toContain('closest');
    expect(controlsOf(body)).toEqual([]);
  });
});
