import { describe, expect, it } from 'vitest';
import { CONFIDENCE_FEATURES, confidenceFeatures } from '../../src/retrieval/confidence-features.ts';
import { engineOver } from '../support/engine.ts';

const engine = engineOver(
  '# GPT-J\n\nGPT-J was released in June 2021. The weights of GPT-J are free.\n',
  '# Pythia\n\nPythia was released in 2023, and its weights have 154 checkpoints for each size.\n',
);

function features(question: string) {
  const candidates = engine.candidates(question);
  const [best] = candidates;
  if (best === undefined) throw new Error(`Nothing matches "${question}".`);
  return confidenceFeatures(engine.read(question), best, candidates);
}

describe('confidenceFeatures', () => {
  it('of a question whose words all stand in the sentence say so', () => {
    expect(features('When was GPT-J released?')).toMatchObject({ exact: 1, missing: 0, amountMissing: 0 });
  });

  it('tell how many of the words are missing', () => {
    const { missing, exact } = features('Was GPT-J released in Timbuktu?');
    expect(missing).toBeCloseTo(1 / 3);
    expect(exact).toBeLessThan(1);
  });

  it('weigh what a question says, and what of it is found', () => {
    const short = features('released?');
    const long = features('When were GPT-J and Pythia released in Timbuktu?');
    expect(long.questionWeight).toBeGreaterThan(short.questionWeight);
    expect(features('free weights of GPT-J').evidence).toBeGreaterThan(features('weights').evidence);
  });

  it('tell how much of the question is names, and how much of them is found', () => {
    expect(features('What is GPT-J?')).toMatchObject({ names: 1 });
    expect(features('released?')).toMatchObject({ names: 0, namesFound: 0 });
    expect(features('When was GPT-J released in Timbuktu?').namesFound).toBeLessThan(
      features('When was GPT-J released in June?').namesFound + 1,
    );
  });

  it('tell that an amount is asked for and none is given', () => {
    expect(features('How many checkpoints has Pythia?').amountMissing).toBe(0);
    expect(features('How many weights has GPT-J?').amountMissing).toBe(1);
  });

  it('tell questions that ask for yes or no', () => {
    expect(features('Are the weights of GPT-J free?').yesOrNo).toBe(1);
    expect(features('When was GPT-J released?').yesOrNo).toBe(0);
  });

  it('tell the lead over other documents', () => {
    expect(features('When was GPT-J released?').lead).toBeGreaterThan(features('released').lead);
  });

  it('stay within 0 and 1', () => {
    const long = 'GPT-J Pythia checkpoints weights released size free June '.repeat(9);
    for (const question of [
      'weights',
      'When was GPT-J released in Timbuktu by Nobody?',
      'free free free',
      long,
    ])
      for (const name of CONFIDENCE_FEATURES) {
        expect(features(question)[name], name).toBeGreaterThanOrEqual(0);
        expect(features(question)[name], name).toBeLessThanOrEqual(1);
      }
  });
});
