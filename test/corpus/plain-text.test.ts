import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../src/corpus/plain-text.ts';

function outline(text: string, file = 'notes.txt') {
  const { title, sections } = readPlainText(file, text).document;
  return {
    title,
    sections: sections.map(({ path, blocks }) => [
      path.join(' > '),
      blocks.map(({ sentences }) => sentences.map((sentence) => sentence.text)),
    ]),
  };
}

/** Sentences that make up about `words` words. */
function filler(words: number): string {
  return Array.from(
    { length: Math.ceil(words / 10) },
    (_, n) => `Fact ${n} is one of the many things stated here.`,
  ).join(' ');
}

describe('readPlainText', () => {
  it('divides paragraphs at blank lines, wrapped or not', () => {
    const text = 'One sentence that is\nwrapped. Another one.\n\nA second paragraph.\n';
    expect(outline(text).sections).toEqual([
      ['', [['One sentence that is wrapped.', 'Another one.'], ['A second paragraph.']]],
    ]);
  });

  it('takes each long line for a paragraph where there are no blank lines', () => {
    const line = filler(40);
    expect(outline(`${line}\n${line}\n`).sections[0]?.[1]).toHaveLength(2);
  });

  it('takes short lines for headings, the first one for the title', () => {
    const text =
      'House rules\n\nBe kind.\n\nOpening hours\n\nWe open at nine.\n\n2.1 Holidays\nWe are closed on all holidays of the year.\n';
    expect(outline(text)).toEqual({
      title: 'House rules',
      sections: [
        ['', [['Be kind.']]],
        ['Opening hours', [['We open at nine.']]],
        ['Opening hours > Holidays', [['We are closed on all holidays of the year.']]],
      ],
    });
  });

  it('knows underlined and marked headings', () => {
    const text = 'Rules\n=====\n\nBe kind.\n\nHours\n-----\nNine to five.\n\n=== Holidays ===\nNone.\n';
    expect(outline(text).sections.map(([path]) => path)).toEqual(['', 'Hours', 'Hours > Holidays']);
  });

  it('reads bullets as items of one list', () => {
    const text = 'You need:\n- a GPU\n- some\n  patience\n\nThen start.\n';
    expect(outline(text).sections[0]?.[1]).toEqual([
      ['You need:'],
      ['a GPU', 'some patience'],
      ['Then start.'],
    ]);
  });

  it('names the document after its subject, else after the file', () => {
    expect(outline('GPT-J (a model) is a language model.').title).toBe('GPT-J');
    expect(outline('It is a language model.').title).toBe('notes');
  });

  describe('on text that has lost its line breaks', () => {
    const text = `Acme (est. 1900) is a maker of things. ${filler(100)} History Acme began as a shop. ${filler(100)} The Anvil The Anvil is the best known product. ${filler(60)} It wa`;

    it('finds the headings in the line', () => {
      const { title, sections } = outline(text, 'article.txt');
      expect(title).toBe('Acme');
      expect(sections.map(([path]) => path)).toEqual(['', 'History', 'The Anvil']);
      expect(sections[1]?.[1]?.[0]?.[0]).toBe('Acme began as a shop.');
    });

    it('makes blocks of a few sentences', () => {
      const blocks = readPlainText('article.txt', text).document.sections.flatMap(
        (section) => section.blocks,
      );
      expect(Math.max(...blocks.map(({ sentences }) => sentences.length))).toBeLessThan(9);
    });

    it('never lets the torn end be quoted', () => {
      const { sections } = readPlainText('article.txt', text).document;
      const sentences = sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences));
      expect(sentences.filter(({ complete }) => !complete).map((sentence) => sentence.text)).toEqual([
        'It wa',
      ]);
    });
  });
});
