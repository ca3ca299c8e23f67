import { stringify } from 'yaml';
import type { Block, Document, Section, Sentence, Source } from '../corpus/document.ts';
import { readMarkdown } from '../corpus/markdown.ts';
import { LONGEST_QUOTE } from '../retrieval/choose-quote.ts';
import type { TaughtAnswer, TaughtContent } from '../store/taught.ts';
import { answerText } from './answer-text.ts';

const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * A taught answer as a document like those of the corpus: titled with its first question, found by the others as well,
 * and with the moderators as the source of each sentence.
 */
export function taughtDocument(taught: TaughtAnswer): Document {
  const { document } = readMarkdown(`taught-${taught.id}.md`, markdownOf(taught));
  const source: Source = { title: sourceTitle('this server', taught.changedAt), url: taught.link };
  return mapSentences(document, (sentence) => ({
    ...sentence,
    sources: [source, ...sentence.sources],
    // What moderators leave without a full stop is not torn off.
    complete: true,
  }));
}

/** Whether an answer has a sentence to quote: one of HTML alone has none, and too long ones are not quoted. */
export function canBeQuoted(content: TaughtContent): boolean {
  const { document } = readMarkdown('taught.md', markdownOf({ ...content, changedAt: new Date(0) }));
  return sentencesOf(document).some(({ text }) => text.length <= LONGEST_QUOTE);
}

/** Taught answers as one Markdown file for a corpus folder, a section each. */
export function taughtMarkdown(answers: readonly TaughtAnswer[]): string {
  const frontMatter = '---\ntitle: Answers taught by the moderators\n---\n';
  const { document } = readMarkdown('taught-answers.md', frontMatter + answers.map(sectionOf).join(''));
  const footnotes: string[] = [];
  const marked = document.sections.reduceRight((text, { blocks }, index) => {
    const taught = answers[index];
    const ends = blocks.flatMap(({ sentences }) => sentences.filter(canBear).map(({ end }) => end));
    if (taught === undefined || ends.length === 0) return text;
    const link = taught.link === null ? '' : `, ${taught.link}`;
    footnotes.unshift(`[^${taught.id}]: ${sourceTitle('our Discord server', taught.changedAt)}${link}\n`);
    return ends.reduceRight(
      (before, end) => `${before.slice(0, end)}[^${taught.id}]${before.slice(end)}`,
      text,
    );
  }, document.text);
  return footnotes.length === 0 ? marked : `${marked}\n${footnotes.join('')}`;
}

/** Code and rows of tables cannot hold a footnote's mark: those of their lead-in hold for them. */
function canBear({ kind }: Sentence): boolean {
  return kind === 'prose' || kind === 'item';
}

function sectionOf({ questions: [title = '', ...others], answer }: TaughtContent): string {
  return `\n## ${headingText(title)}\n${asksOf(others)}\n${answerText(answer)}\n`;
}

function sourceTitle(server: string, at: Date): string {
  return `Taught by the moderators of ${server} on ${dates.format(at)}`;
}

function markdownOf({ questions, answer, changedAt }: TaughtContent & { readonly changedAt: Date }): string {
  const [title = '', ...others] = questions;
  const frontMatter = stringify({ title, updated: changedAt.toISOString().slice(0, 10) }, { lineWidth: 0 });
  return `---\n${frontMatter}---\n${asksOf(others)}\n${answerText(answer)}\n`;
}

function asksOf(questions: readonly string[]): string {
  return questions.length === 0 ? '' : `<!-- asks: ${questions.map(commentText).join('; ')} -->\n`;
}

/** A question as it may stand in a list of them within a comment. */
function commentText(question: string): string {
  return question.replaceAll(';', ',').replace(/-{2,}|[<>]/g, ' ');
}

/** A question as a heading, without any effect as markup. */
function headingText(question: string): string {
  return question.replace(/\s+/g, ' ').replace(/[\\`*_~[\]<>#&!|]/g, '\\$&');
}

function sentencesOf(document: Document): Sentence[] {
  return document.sections.flatMap(({ blocks }) => blocks.flatMap(({ sentences }) => sentences));
}

function mapSentences(document: Document, change: (sentence: Sentence) => Sentence): Document {
  const block = ({ sentences }: Block): Block => ({ sentences: sentences.map(change) });
  const section = (from: Section): Section => ({ ...from, blocks: from.blocks.map(block) });
  return { ...document, sections: document.sections.map(section) };
}
