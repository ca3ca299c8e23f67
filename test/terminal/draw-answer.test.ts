import { describe, expect, it } from 'vitest';
import { drawAnswer, drawPassage, furtherPassages } from '../../src/terminal/draw-answer.ts';
import { screenOf } from '../../src/terminal/screen.ts';
import { answerWith, passagesOf, plainScreen, quoteOf, sentenceOf } from './sample.ts';

const passages = passagesOf(`---
title: GPT-J
updated: 2026-11-23
---
GPT-J is a language model.[^news] It has 6 billion parameters.[^readme] It was trained on the Pile.[^readme]

## Licence

The weights are under Apache 2.0.

## Sizes

| Model | Parameters | Note |
| --- | --- | --- |
| GPT-J | 6 billion | |

## Use

Run this:

\`\`\`bash
pip install x
  python run.py
\`\`\`

- First item.

[^news]: News, https://news.example/j
[^readme]: Readme
`);
const [intro, licence, sizes, use] = passages;
if (!intro || !licence || !sizes || !use) throw new Error('The sample has too few passages');
const model = sentenceOf(intro, 'GPT-J is');
const size = sentenceOf(intro, 'It has');
const pile = sentenceOf(intro, 'It was');

describe('drawAnswer', () => {
  it('shows quote, place, sources, confidence and further passages', () => {
    const ranked = [intro, licence, sizes, use].map((passage) => ({ passage, score: 1 }));
    const answer = answerWith({ quote: quoteOf(intro, size, [model, size]), passages: ranked });
    expect(drawAnswer(answer, plainScreen)).toBe(`\
  GPT-J is a language model.
» <b>It has 6 billion parameters.</b>

  GPT-J (sample#intro-1)
  Sources:
  - Readme
  - [News](https://news.example/j)

  Extremely likely to answer the question · as of 2026-11-23

  More on this:
  1. GPT-J › Licence
  2. GPT-J › Sizes
  3. GPT-J › Use
`);
  });

  it('leaves out what a quote does not have', () => {
    const [undated] = passagesOf('The weights are under Apache 2.0.');
    if (undated === undefined) throw new Error('no passage');
    const answer = answerWith({ quote: quoteOf(undated, sentenceOf(undated, 'The')), confidence: 0.7 });
    expect(drawAnswer(answer, plainScreen)).toBe(`\
» <b>The weights are under Apache 2.0.</b>

  sample (sample#intro-1)

  Likely to answer the question
`);
  });

  it('marks where text between two sentences is left out', () => {
    const answer = answerWith({ quote: quoteOf(intro, model, [model, pile]) });
    expect(drawAnswer(answer, plainScreen)).toContain(
      '» <b>GPT-J is a language model.</b>\n  …\n  It was trained on the Pile.\n',
    );
  });

  it('shows both quotes of a comparison, each with its place', () => {
    const answer = answerWith({
      quote: quoteOf(intro, size),
      secondQuote: quoteOf(licence, sentenceOf(licence, 'The')),
      passages: [licence, sizes].map((passage) => ({ passage, score: 1 })),
    });
    const drawn = drawAnswer(answer, plainScreen);
    expect(drawn).toContain(
      '» <b>The weights are under Apache 2.0.</b>\n\n  GPT-J › Licence (sample#licence-1)\n',
    );
    expect(drawn).toContain('More on this:\n  1. GPT-J › Sizes\n');
  });

  it('names the cells of a row', () => {
    const answer = answerWith({ quote: quoteOf(sizes, sentenceOf(sizes, '| GPT-J')) });
    expect(drawAnswer(answer, plainScreen)).toContain('» <b>Model: GPT-J · Parameters: 6 billion</b>\n');
  });

  it('says that nothing answers, and what comes closest', () => {
    const drawn = drawAnswer(answerWith({ passages: [{ passage: licence, score: 0.2 }] }), plainScreen);
    expect(drawn).toBe(
      '  <b>Nothing in the corpus answers this.</b>\n\n  The closest passages:\n  1. GPT-J › Licence\n',
    );
    expect(drawAnswer(answerWith(), plainScreen)).toBe('  <b>Nothing in the corpus answers this.</b>\n');
  });

  it('disarms escape sequences of the corpus', () => {
    const [hostile] = passagesOf(
      '---\ntitle: "A\\e[2J"\n---\nIt is \u001b]52;c;cm0=\u0007red.[^a]\n\n[^a]: B\u009b2J',
    );
    if (hostile === undefined) throw new Error('no passage');
    const answer = answerWith({
      quote: quoteOf(hostile, sentenceOf(hostile, 'It is')),
      passages: [{ passage: hostile, score: 1 }],
    });
    for (const drawn of [drawAnswer(answer, plainScreen), drawPassage(hostile, plainScreen)]) {
      expect(drawn).toContain('It is ␛]52;c;cm0=␇red.');
      expect(drawn).not.toMatch(/(?!\n)\p{Cc}/u);
    }
  });

  it('keeps to the width of a terminal and aligns lines below their first', async () => {
    const screen = await screenOf({ isTTY: true, columns: 24, hasColors: () => false }, {});
    const answer = answerWith({
      quote: quoteOf(intro, size),
      passages: [licence, sizes].map((passage) => ({ passage, score: 1 })),
    });
    expect(drawAnswer(answer, screen)).toBe(`\
» It has 6 billion
  parameters.

  GPT-J (sample#intro-1)
  Source: Readme

  Extremely likely to
  answer the question ·
  as of 2026-11-23

  More on this:
  1. GPT-J › Licence
  2. GPT-J › Sizes
`);
  });
});

describe('furtherPassages', () => {
  it('lists a place once', () => {
    const again = { ...licence, id: 'sample#licence-2' };
    const answer = answerWith({
      passages: [licence, again, sizes].map((passage) => ({ passage, score: 1 })),
    });
    expect(furtherPassages(answer)).toEqual([licence, sizes]);
  });
});

describe('drawPassage', () => {
  it('shows prose as running text', () => {
    expect(drawPassage(intro, plainScreen)).toBe(`\
  GPT-J (sample#intro-1)

  GPT-J is a language model. It has 6 billion parameters. It was trained on the Pile.

  Sources:
  - [News](https://news.example/j)
  - Readme
`);
  });

  it('keeps the lines of code, and gives items lines of their own', async () => {
    const drawn = passages
      .filter(({ section }) => section[0] === 'Use')
      .map((passage) => drawPassage(passage, plainScreen))
      .join('');
    expect(drawn).toContain('  Run this:\n  pip install x\n    python run.py\n');
    expect(drawn).toContain('  - First item.\n');
  });
});
