import { describe, expect, it } from 'vitest';
import { engineOver } from '../support/engine.ts';

const best = (question: string, ...texts: readonly string[]) =>
  engineOver(...texts).candidates(question)[0]?.sentence.text;

describe('scoreSentences', () => {
  it('takes the sentence with more of the telling words', () => {
    // Both name GPT-J; only the second says anything of a licence.
    expect(
      best('Which licence has GPT-J?', '# GPT-J\n\nGPT-J has 28 layers. GPT-J has the Apache licence.\n'),
    ).toBe('GPT-J has the Apache licence.');
  });

  it('takes a sentence with the type of answer that was asked for', () => {
    // The words match alike; "when" wants a date.
    expect(
      best('When was GPT-J released?', '# GPT-J\n\nGPT-J was released by us. GPT-J was released in June.\n'),
    ).toBe('GPT-J was released in June.');
  });

  it('takes the words in the order in which they were asked', () => {
    expect(
      best(
        'Who is the head of policy?',
        '# Team\n\nThe policy of the head Ann is clear. Since then the head of policy is Bob.\n',
      ),
    ).toBe('Since then the head of policy is Bob.');
  });

  it('takes the title to be the subject of what stands under it', () => {
    // Both sentences are the same; only the second document is about Pythia.
    const [first] = engineOver(
      '# Polyglot\n\nIt has eight sizes.\n',
      '# Pythia\n\nIt has eight sizes.\n',
    ).candidates('How many sizes has Pythia?');
    expect(first?.terms.passage.document.title).toBe('Pythia');
  });

  it('prefers the opening sentence for a definition', () => {
    // The second sentence says Pythia more often and the third defines something else.
    expect(
      best(
        'What is Pythia?',
        '# Pythia\n\nPythia is a suite of language models.\n\n## Use\n\nPythia, Pythia and Pythia. Using Pythia is a joy.\n',
        '# Other\n\nPythia was mentioned. Llama is a rival of Pythia.\n',
      ),
    ).toBe('Pythia is a suite of language models.');
  });

  it('knows a definition by another name of the subject', () => {
    expect(
      best(
        'what is lm-eval',
        '---\ntitle: LM-Eval\naliases: [Language Model Test Bench]\n---\n\nThe code of LM-Eval is here. The Language Model Test Bench is a program for exams.\n',
      ),
    ).toMatch(/program for exams/);
  });

  it('believes the author who attached the question to a section', () => {
    expect(
      best(
        'can i use gptj commercially',
        '# GPT-J\n\nWe use GPT-J each day.\n\n## Licence\n<!-- asks: can I use gpt-j commercially -->\nApache 2.0.\n',
      ),
    ).toBe('Apache 2.0.');
  });

  it('prefers a sentence to a table row that says the same', () => {
    const text =
      '# Sizes\n\n| Model | Layers |\n| --- | --- |\n| GPT-J | 28 layers |\n\nGPT-J has 28 layers.\n';
    expect(best('How many layers has GPT-J?', text)).toBe('GPT-J has 28 layers.');
  });

  it('wants a date for "when" more than it wants a name for "who"', () => {
    const [when] = engineOver('# GPT-J\n\nGPT-J was released by volunteers.\n').candidates(
      'When was GPT-J released?',
    );
    const [who] = engineOver('# GPT-J\n\nGPT-J was released by volunteers.\n').candidates(
      'Who released GPT-J?',
    );
    expect(when?.features.type).toBeLessThan(who?.features.type ?? 0);
  });

  it('takes an ask that is the very question for decisive', () => {
    const [first] = engineOver(
      '# Name\n\n<!-- asks: what does the word mean -->\n\nThe name comes from a Greek one for liberty.\n',
      '# Seeds\n\nA seed of no value may mean any.\n',
    ).candidates('What does the word mean?');
    expect(first?.sentence.text).toMatch(/Greek/);
    expect(first?.features.asked).toBe(1);
  });

  it('prefers what says it to what announces a table', () => {
    const text =
      '# Sizes\n\nThe table lists what layers GPT-J and others have.\n\n| Model | Layers |\n| --- | --- |\n| Pythia | 6 |\n\n## GPT-J\n\nGPT-J has 28 layers.\n';
    expect(best('What layers has GPT-J?', text)).toBe('GPT-J has 28 layers.');
  });

  it('does not tell a follow-up what was told before', () => {
    const { read, candidates, again } = engineOver(
      '# GPT-J\n\nGPT-J was released in June by us. The release of GPT-J drew praise.\n',
    );
    const [before] = candidates('When was GPT-J released in June?');
    expect(before?.sentence.text).toMatch(/^GPT-J was/);
    const [next] = again(read('And how was the release of GPT-J in June?'), before);
    expect(next?.sentence.text).toMatch(/^The release/);
  });

  it('orders candidates by score, each score the weighted sum of its features', () => {
    const candidates = engineOver(
      '# GPT-J\n\nGPT-J is free. GPT-J is small.\n',
      '# B\n\nGPT-J again.\n',
    ).candidates('Is GPT-J free?');
    const scores = candidates.map(({ score }) => score);
    expect(scores).toHaveLength(3);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('finds nothing for words that the corpus lacks', () => {
    expect(best('zebra crossings', '# GPT-J\n\nGPT-J is free.\n')).toBeUndefined();
  });
});
