import { describe, expect, it } from 'vitest';
import { parseReadingFile, parseWholeReadingFile } from '../../../src/evaluation/reading/reading-file.ts';

const question = (id: string, from: readonly string[]) => ({
  id,
  question: 'Who?',
  is_impossible: id === 'none',
  answers: [{ text: 'She' }],
  from,
});
const twoSources = JSON.stringify({
  data: [
    {
      title: 'One',
      paragraphs: [
        {
          context: 'both',
          from: ['x', 's'],
          qas: [question('a', ['x', 's']), question('none', ['s'])],
        },
        { context: 'only s', from: ['s'], qas: [question('b', ['s'])] },
      ],
    },
    { title: 'Two', paragraphs: [{ context: 'only x', from: ['x'], qas: [] }] },
  ],
});

describe('parseReadingFile', () => {
  it('makes each source a part with its own paragraphs and questions', () => {
    const parts = parseReadingFile(twoSources);
    const ids = parts.map(({ name, articles }) => [
      name,
      articles.map(({ title, paragraphs }) => [
        title,
        paragraphs.map(({ questions }) => questions.map(({ id }) => id)),
      ]),
    ]);
    expect(ids).toEqual([
      [
        'x',
        [
          ['One', [['a']]],
          ['Two', [[]]],
        ],
      ],
      ['s', [['One', [['a', 'none'], ['b']]]]],
    ]);
    expect(parts[1]?.articles[0]?.paragraphs[0]?.questions.map(({ answers }) => answers)).toEqual([
      ['She'],
      [],
    ]);
  });

  it('takes a file without sources for one part', () => {
    const parts = parseReadingFile('{"data":[{"title":"One","paragraphs":[{"context":"a","qas":[]}]}]}');
    expect(parts.map(({ name }) => name)).toEqual(['all']);
  });

  it.each([
    ['{}', 'expected a list "data" in the file'],
    ['{"data":[{}]}', 'expected a list "paragraphs" in the article'],
    ['{"data":[{"title":"One","paragraphs":[{"qas":[]}]}]}', 'expected a text "context" in each paragraph'],
  ])('says what is missing in %s', (text, message) => {
    expect(() => parseReadingFile(text)).toThrow(message);
  });
});

it('makes all sources one part, each question once', () => {
  const { name, articles } = parseWholeReadingFile(twoSources);
  expect(name).toBe('all');
  const ids = articles.map(({ paragraphs }) =>
    paragraphs.map(({ questions }) => questions.map(({ id }) => id)),
  );
  expect(ids).toEqual([[['a', 'none'], ['b']], [[]]]);
});
