import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCorpus } from '../../src/corpus/check.ts';
import { checkFolder } from '../../src/corpus/check-folder.ts';
import { parseQuestions } from '../../src/corpus/golden-question.ts';
import { readMarkdown } from '../../src/corpus/markdown.ts';
import { temporaryFolder } from './temporary-folder.ts';

const head = '---\ntitle: GPT-J\naliases: [gptj]\nupdated: 2026-11-23\n---\n';
const asks = '<!-- asks: one; two; three -->\n';
const notes = '\n[^a]: The README, https://a.example/readme\n';
const good = `${head}${asks}\nGPT-J has 28 layers.[^a]\n${notes}`;

function reasons(markdown: string, file = 'gpt-j.md'): string[] {
  const { document } = readMarkdown(file, markdown);
  return checkCorpus([document], null).map(({ line, reason }) => `${line}: ${reason}`);
}

/** A document whose opening, from line 7 on, is `text`. */
function withText(text: string): string {
  return `${head}${asks}${text}\n${notes}`;
}

function questionReasons(...lines: object[]): string[] {
  const document = readMarkdown('gpt-j.md', good).document;
  const { questions } = parseQuestions(lines.map((line) => JSON.stringify(line)).join('\n'));
  return checkCorpus([document], { file: 'questions.jsonl', questions }).map(
    ({ line, reason }) => `${line}: ${reason}`,
  );
}

const question = {
  id: 'q-1',
  question: 'How deep is GPT-J?',
  kind: 'plain',
  answerable: true,
  answer: '28 layers',
  accept: ['\\b28 layers'],
  document: 'gpt-j',
};

describe('a document', () => {
  it('that keeps the rules has no problems', () => {
    expect(reasons(good)).toEqual([]);
  });

  it.each([
    [
      'without date',
      good.replace('updated: 2026-11-23\n', ''),
      'The front matter names no day of the last revision.',
    ],
    ['without aliases', good.replace('aliases: [gptj]\n', ''), 'The front matter names no aliases.'],
    [
      'with too few asks',
      good.replace('one; two; three', 'one; two'),
      'The opening has 2 ways of asking for it.',
    ],
    ['with an ask twice', good.replace('one; two', 'one; Three'), 'The opening has "three" twice.'],
    ['without sources', good.replaceAll('[^a]', ''), 'The sentence "GPT-J has 28 layers." names no source.'],
    [
      'with a source that has no address',
      good.replace(', https://a.example/readme', ''),
      'The source "The README" has no address.',
    ],
    [
      'with an address in the clear',
      good.replace('https', 'http'),
      'The address http://a.example/readme does not begin with https.',
    ],
    [
      'with an address of no site',
      good.replace('a.example', 'localhost'),
      'The address https://localhost/readme names no site.',
    ],
    [
      'with a mere word',
      good.replace('GPT-J has 28 layers.', 'Twenty-eight.'),
      'The passage "Twenty-eight." says too little.',
    ],
  ])('%s is reported', (_name, markdown, reason) => {
    expect(reasons(markdown).map((found) => found.replace(/^\d+: /, ''))).toContain(reason);
  });

  it('has no sentence that is too long to be quoted', () => {
    const long = `GPT-J ${'is very '.repeat(60)}large.`;
    expect(reasons(withText(`${long}[^a]`))).toEqual([
      expect.stringMatching(/^7: The sentence ".*" has \d+ characters\.$/),
    ]);
  });

  it('begins no sentence with a pronoun whose subject the passage does not name', () => {
    expect(reasons(withText('It has 28 layers.[^a]'))).toEqual([
      expect.stringMatching(/^7: .*begins with a pronoun/),
    ]);
    expect(reasons(withText('GPT-J came in 2021.[^a]\nIt has 28 layers.[^a]'))).toEqual([]);
  });

  it('has each heading once, with text below it', () => {
    const section = (asked: string) => `## Size\n<!-- asks: ${asked} -->\n\nGPT-J has 28 layers.[^a]\n\n`;
    const text = `${section('a1; b1; c1')}${section('a2; b2; c2')}## Empty\n`;
    expect(reasons(withText(text))).toEqual([
      '12: The heading "Size" stands in line 7 already.',
      '17: The section "Empty" has no text.',
    ]);
  });

  it('shares no ask with another section', () => {
    const other = good
      .replace('title: GPT-J', 'title: J')
      .replace('[gptj]', '[j]')
      .replace('two; three', 'Two; four');
    const documents = [readMarkdown('a.md', good).document, readMarkdown('b.md', other).document];
    expect(checkCorpus(documents, null).map(({ file, reason }) => [file, reason])).toEqual([
      ['b.md', 'The ask "one" stands at a.md:1 too.'],
      ['b.md', 'The ask "Two" stands at a.md:1 too.'],
    ]);
  });

  it('shares no name with another one', () => {
    const other = good.replace('one; two; three', 'four; five; six');
    const [one, two] = [readMarkdown('a.md', good).document, readMarkdown('b.md', other).document];
    expect(checkCorpus([one, two], null).map(({ file, reason }) => [file, reason])).toEqual([
      ['b.md', 'The name "gpt-j" is also that of a.md.'],
      ['b.md', 'The name "gptj" is also that of a.md.'],
    ]);
  });
});

describe('golden questions', () => {
  it('that keep the rules have no problems', () => {
    const none = { id: 'q-2', question: 'Best pizza?', kind: 'offtopic', answerable: false };
    expect(questionReasons(question, none)).toEqual([]);
  });

  it.each([
    [
      'a pattern that its document does not match',
      { accept: ['29 layers'] },
      /accepts \/29 layers\/, which no sentence/,
    ],
    ['a document that is not there', { document: 'gpt-k' }, /names no document of the corpus/],
    ['no document', { document: undefined }, /names no document of the corpus/],
    ['an unknown kind', { kind: 'odd' }, /unknown kind, "odd"/],
    ['a kind that has no answer', { kind: 'nearmiss' }, /is nearmiss and answerable/],
    [
      'an answer where there is none',
      { kind: 'nearmiss', answerable: false },
      /has no answer, yet accepts some/,
    ],
    ['the words of an ask', { question: 'Three?' }, /nearly repeats "three" from the asks of gpt-j\.md/],
  ])('with %s are reported', (_name, change, reason) => {
    expect(questionReasons({ ...question, ...change })).toEqual([expect.stringMatching(reason)]);
  });

  it('have ids and wordings of their own', () => {
    expect(questionReasons(question, question)).toEqual([
      '2: The id "q-1" stands in line 1 already.',
      '2: The question "how deep is gpt-j?" stands in line 1 already.',
    ]);
  });

  it('may accept what two neighbouring sentences say together', () => {
    const text = withText('GPT-J came in 2021.[^a]\nGPT-J has 28 layers.[^a]');
    const { questions } = parseQuestions(JSON.stringify({ ...question, accept: ['2021.*28 layers'] }));
    expect(checkCorpus([readMarkdown('gpt-j.md', text).document], { file: 'q', questions })).toEqual([]);
  });
});

describe('checkFolder', () => {
  it('reports documents and questions together', async () => {
    const folder = temporaryFolder({
      'gpt-j.md': `${good}[^b]: B, https://b.example\n`,
      'questions.jsonl': '{\n',
    });
    const { problems, documents } = await checkFolder(folder);
    expect(documents).toBe(1);
    expect(problems.map(({ file, line }) => `${file.slice(folder.length + 1)}:${line}`)).toEqual([
      'gpt-j.md:11',
      'questions.jsonl:1',
    ]);
  });

  it("finds nothing to mend in the project's own corpus", async () => {
    const { problems } = await checkFolder(join(import.meta.dirname, '..', '..', 'corpus'));
    expect(problems).toEqual([]);
  }, 30_000);
});
