import { stringify } from 'yaml';
import type { Block, Document, Section, Sentence, Source } from '../corpus/document.ts';
import { readMarkdown } from '../corpus/markdown.ts';
import type { TaughtAnswer, TaughtContent } from '../store/taught.ts';

const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const FOOTNOTE = 'taught-by-moderators';

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

/** Whether the document of an answer would have anything to quote: an answer of nothing but a heading has not. */
export function canBeQuoted(content: TaughtContent): boolean {
  const { document } = readMarkdown('taught.md', markdownOf({ ...content, changedAt: new Date(0) }));
  return document.sections.some(({ blocks }) => blocks.some(({ sentences }) => sentences.length > 0));
}

/** The same as a Markdown file for a corpus folder. */
export function taughtMarkdown(taught: TaughtAnswer, serverName: string): string {
  const markdown = markdownOf(taught);
  const { document } = readMarkdown('taught.md', markdown);
  const ends = sentencesOf(document).flatMap(({ kind, end }) =>
    kind === 'prose' || kind === 'item' ? [end] : [],
  );
  const marked = [...new Set(ends)]
    .sort((a, b) => b - a)
    .reduce((text, end) => `${text.slice(0, end)}[^${FOOTNOTE}]${text.slice(end)}`, document.text);
  if (ends.length === 0) return marked;
  const link = taught.link === null ? '' : `, ${taught.link}`;
  return `${marked}\n[^${FOOTNOTE}]: ${sourceTitle(serverName, taught.changedAt)}${link}\n`;
}

function sourceTitle(server: string, at: Date): string {
  return `Taught by the moderators of ${server} on ${dates.format(at)}`;
}

function markdownOf({ questions, answer, changedAt }: TaughtContent & { readonly changedAt: Date }): string {
  const [title = '', ...others] = questions;
  const frontMatter = stringify({ title, updated: changedAt.toISOString().slice(0, 10) }, { lineWidth: 0 });
  const asks = others.length === 0 ? '' : `<!-- asks: ${others.map(commentText).join('; ')} -->\n`;
  return `---\n${frontMatter}---\n${asks}\n${answerText(answer)}\n`;
}

/** A question as it may stand in a list of them within a comment. */
function commentText(question: string): string {
  return question.replaceAll(';', ',').replace(/-{2,}|[<>]/g, ' ');
}

/** An answer cannot add comments, nor footnotes that would name sources in the moderators' place. */
function answerText(answer: string): string {
  return answer.replaceAll('\r', '').replaceAll('<!--', '\\<!--').replaceAll('[^', '\\[^').trim();
}

function sentencesOf(document: Document): Sentence[] {
  return document.sections.flatMap(({ blocks }) => blocks.flatMap(({ sentences }) => sentences));
}

function mapSentences(document: Document, change: (sentence: Sentence) => Sentence): Document {
  const block = ({ sentences }: Block): Block => ({ sentences: sentences.map(change) });
  const section = (from: Section): Section => ({ ...from, blocks: from.blocks.map(block) });
  return { ...document, sections: document.sections.map(section) };
}
