import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseQuote, LONGEST_QUOTE } from '../../src/retrieval/choose-quote.ts';
import { switchOff } from '../../src/retrieval/rules.ts';
import { engineOver } from '../support/engine.ts';

const quote = (question: string, text: string, on = switchOff()) =>
  chooseQuote(engineOver(text).candidates(question), on);

const long = `GPT-J is ${'very '.repeat(120)}large.`;

describe('chooseQuote', () => {
  it('adds the sentence that scores next, in the order of the text', () => {
    const chosen = quote('Who made GPT-J?', '# GPT-J\n\nGPT-J was made in 2021. Ben made GPT-J.\n');
    expect(chosen?.text).toBe('GPT-J was made in 2021. Ben made GPT-J.');
    expect(chosen?.best.text).toBe('Ben made GPT-J.');
  });

  it('shows where it leaves something out', () => {
    const chosen = quote(
      'Who made GPT-J at EleutherAI?',
      '# Models\n\nGPT-J was made at EleutherAI. The sky was blue. Ben made GPT-J.\n',
    );
    expect(chosen?.text).toBe('GPT-J was made at EleutherAI. … Ben made GPT-J.');
  });

  it('is one sentence without the rule for a second one', () => {
    const text = '# GPT-J\n\nGPT-J was made in 2021. Ben made GPT-J.\n';
    expect(quote('Who made GPT-J?', text, switchOff(new Set(['second-sentence'])))?.text).toBe(
      'Ben made GPT-J.',
    );
  });

  it('leads a table row with its header, once for two rows', () => {
    const text = '# Sizes\n\n| Model | Layers |\n| --- | --- |\n| GPT-J | 28 |\n| Pythia | 32 |\n';
    const chosen = quote('How many layers has GPT-J?', text);
    const header = chosen?.best.header ?? '';
    expect(header).toContain('Layers');
    expect(chosen?.best.text).toContain('28');
    expect(chosen?.text.startsWith(header)).toBe(true);
    expect(chosen?.text.split(header)).toHaveLength(2);
  });

  it('passes over a sentence that is too long to be quoted', () => {
    expect(quote('How large is GPT-J?', `# GPT-J\n\n${long} GPT-J is big.\n`)?.text).toBe('GPT-J is big.');
    expect(quote('How large is GPT-J?', `# GPT-J\n\n${long}\n`)).toBeUndefined();
  });

  it('is nothing without candidates', () => {
    expect(chooseQuote([], switchOff())).toBeUndefined();
  });

  it('is never longer than the limit', () => {
    const sentence = fc.integer({ min: 1, max: 120 }).map((count) => `GPT-J ${'is '.repeat(count)}large.`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (sentences) => {
        const chosen = quote('How large is GPT-J?', `# GPT-J\n\n${sentences.join(' ')}\n`);
        expect(chosen?.text.length ?? 0).toBeLessThanOrEqual(LONGEST_QUOTE);
      }),
      { numRuns: 30 },
    );
  });
});
