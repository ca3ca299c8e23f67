import { describe, expect, it } from 'vitest';
import { drawEmphasised, drawPassage, drawSentence, plainBeginning } from '../../src/replies/sentence.ts';
import { fixtureLibrary } from '../support/library.ts';

const library = fixtureLibrary();

function passage(id: string) {
  const found = library.passage(id);
  if (found === undefined)
    throw new Error(`No ${id} among ${library.passages.map((one) => one.id).join(', ')}`);
  return found;
}

describe('drawPassage', () => {
  it('joins sentences of a paragraph', () => {
    expect(drawPassage(passage('gpt-j#licence-1'))).toBe(
      'The weights of GPT-J are under the Apache 2.0 licence. The licence allows commercial use.',
    );
  });

  it('makes a row a list item, each cell with its header', () => {
    expect(drawPassage(passage('gpt-j#sizes-1'))).toBe(
      [
        'The table lists the models.',
        '- Model: GPT-J-6B · Parameters: 6,053,381,344 · Name: `EleutherAI/gpt-j-6b`',
        '- Model: GPT-Neo 2.7B · Parameters: 2.7 billion · Name: `EleutherAI/gpt-neo-2.7B`',
      ].join('\n'),
    );
  });

  it('keeps lists', () => {
    expect(drawPassage(passage('the-pile#components-1'))).toBe(
      [
        'The Pile has 22 components, among them:',
        '- **PubMed Central**, with articles on medicine',
        '- *ArXiv*, with papers as `LaTeX` and HTML',
        '- Code from [GitHub](<https://github.com/>), filtered by stars',
      ].join('\n'),
    );
  });

  it('keeps code in a block', () => {
    expect(drawPassage(passage('gpt-j#how-to-cite-1'))).toMatch(/entry\.\n```\n@misc[\s\S]*\n}\n```$/);
  });

  it('keeps paragraphs apart', () => {
    const { passages } = fixtureLibrary({ 'a.md': '# A\n\nOne is first.\n\nTwo is next.' });
    expect(passages.map(drawPassage)).toEqual(['One is first.\n\nTwo is next.']);
  });

  it('keeps the sentences of a list item together', () => {
    const { passages } = fixtureLibrary({ 'a.md': '# A\n\n- Three is here. Four too.\n- Five.' });
    expect(passages.map(drawPassage)).toEqual(['- Three is here. Four too.\n- Five.']);
  });

  it('shows plain text sign by sign', () => {
    const [notes] = library.passages.filter(({ document }) => document.file === 'notes.txt');
    expect(notes && drawPassage(notes)).toContain('Notes on \\*stars\\* and \\_bars\\_ in plain text');
  });
});

describe('drawEmphasised', () => {
  it('makes a sentence bold', () => {
    const { sentences, document } = passage('gpt-j#licence-1');
    expect(sentences.map((sentence) => drawEmphasised(sentence, document))[1]).toBe(
      '**The licence allows commercial use.**',
    );
  });

  it('gives each cell of a row a line, the first in bold', () => {
    const { sentences, document } = passage('gpt-j#sizes-1');
    expect(sentences.map((sentence) => drawEmphasised(sentence, document))[1]).toBe(
      '**Model: GPT-J-6B**\nParameters: 6,053,381,344\nName: `EleutherAI/gpt-j-6b`',
    );
  });
});

describe('drawSentence', () => {
  it('copes with a row that has more or fewer cells than its header', () => {
    const row = { kind: 'row', start: 0, end: 0, sources: [], complete: true } as const;
    const { document } = passage('gpt-j#sizes-1');
    expect(drawSentence({ ...row, text: '| a | b | c |', header: '| X | Y |' }, document)).toBe(
      'X: a · Y: b · c',
    );
    expect(drawSentence({ ...row, text: '| a |', header: '| X | Y |' }, document)).toBe('X: a');
    expect(drawSentence({ ...row, text: '| a |' }, document)).toBe('a');
  });
});

describe('plainBeginning', () => {
  it('is one line without marks', () => {
    expect(plainBeginning(passage('the-pile#components-1'), 200)).toBe(
      'The Pile has 22 components, among them: PubMed Central, with articles on medicine ArXiv, with papers as LaTeX and HTML Code from GitHub, filtered by stars',
    );
    expect(plainBeginning(passage('gpt-j#sizes-1'), 80)).toBe(
      'The table lists the models. GPT-J-6B · 6,053,381,344 · EleutherAI/gpt-j-6b…',
    );
  });

  it('keeps to its room', () => {
    expect(plainBeginning(passage('the-pile#components-1'), 50)).toBe(
      'The Pile has 22 components, among them: PubMed…',
    );
  });
});
