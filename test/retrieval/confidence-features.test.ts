import { describe, expect, it } from 'vitest';
import { CONFIDENCE_FEATURES, confidenceFeatures } from '../../src/retrieval/confidence-features.ts';
import { engineOver } from '../support/engine.ts';

const engine = engineOver('# GPT-J\n\nGPT-J was released in June 2021. The weights of GPT-J are free.\n');

function features(question: string) {
  const [best] = engine.candidates(question);
  if (best === undefined) throw new Error(`Nothing matches "${question}".`);
  return confidenceFeatures(engine.read(question), best);
}

describe('confidenceFeatures', () => {
  it('of a question whose words all stand in the sentence say so', () => {
    expect(features('When was GPT-J released?')).toMatchObject({
      cover: 1,
      exact: 1,
      typeMissing: 0,
      missingName: 0,
      absentName: 0,
    });
  });

  it('tell a name that the passage lacks', () => {
    // "Timbuktu" is a name because it was asked with a capital; nothing can make up for it.
    const { missingName, absentName, cover } = features('Was GPT-J released in Timbuktu?');
    expect(missingName).toBeGreaterThan(0.3);
    expect(absentName).toBe(missingName);
    expect(cover).toBeLessThan(1);
  });

  it('tell that the type of answer is missing', () => {
    expect(features('Who freed the weights of GPT-J?').typeMissing).toBe(1);
  });

  it('tell that what is asked of the subject is missing', () => {
    expect(features('When was GPT-J audited?').relationMissing).toBe(1);
    expect(features('When was GPT-J released?').relationMissing).toBe(0);
  });

  it('stay within 0 and 1', () => {
    for (const question of ['weights', 'When was GPT-J released in Timbuktu by Nobody?', 'free free free'])
      for (const name of CONFIDENCE_FEATURES) {
        expect(features(question)[name], name).toBeGreaterThanOrEqual(0);
        expect(features(question)[name], name).toBeLessThanOrEqual(1);
      }
  });
});
