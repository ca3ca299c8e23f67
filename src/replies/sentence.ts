import type { Document, Sentence } from '../corpus/document.ts';
import type { Passage } from '../corpus/passage.ts';
import { cut } from './cut.ts';
import { escapeMarkdown } from './escape.ts';
import { codeBlock, toDiscord, toPlain } from './markdown.ts';
import { rowCells } from './row-cells.ts';

/** Whether the document's text is Markdown; other texts are shown character by character. */
function isMarkdown({ file }: Document): boolean {
  return !/\.txt$/i.test(file);
}

/** A sentence of a document in Discord's Markdown, on one line; code as a block of lines. */
export function drawSentence(sentence: Sentence, document: Document): string {
  switch (sentence.kind) {
    case 'code':
      return codeBlock(sentence.text);
    case 'row':
      return drawRow(sentence);
    default:
      return isMarkdown(document) ? toDiscord(sentence.text) : escapeMarkdown(sentence.text);
  }
}

/** As `drawSentence`, emphasised; a row takes a line for each cell. Code is not emphasised: a block stands out. */
export function drawEmphasised(sentence: Sentence, document: Document): string {
  switch (sentence.kind) {
    case 'code':
      return codeBlock(sentence.text);
    case 'row': {
      const [first = '', ...rest] = pairedCells(sentence, true);
      return [`**${first}**`, ...rest].join('\n');
    }
    default: {
      const text = isMarkdown(document)
        ? toDiscord(sentence.text, { bold: true })
        : escapeMarkdown(sentence.text);
      return text === '' ? '' : `**${text}**`;
    }
  }
}

function drawRow(row: Sentence): string {
  return pairedCells(row, false).join(' · ');
}

/** Each cell of a row with the header above it: "Parameters: 1.3 billion". Empty cells are left out. */
function pairedCells(row: Sentence, bold: boolean): string[] {
  const headers = rowCells(row.header ?? '');
  return rowCells(row.text).flatMap((cell, index) => {
    const emphasis = { bold: bold && index === 0 };
    const value = toDiscord(cell, emphasis);
    if (value === '') return [];
    const header = toDiscord(headers[index] ?? '', emphasis);
    return header === '' ? [value] : [`${header}: ${value}`];
  });
}

/** A whole passage in Discord's Markdown: prose in paragraphs, items as a list, rows a line each, code in blocks. */
export function drawPassage({ sentences, document }: Passage): string {
  let drawn = '';
  let before: Sentence | undefined;
  for (const sentence of sentences) {
    drawn += lead(before, sentence, document) + drawSentence(sentence, document);
    before = sentence;
  }
  return drawn;
}

/** The beginning of a passage as plain text on one line, for places that show text as it is; at most `max` characters. */
export function plainBeginning({ sentences, document }: Passage, max: number): string {
  let plain = '';
  for (const { kind, text } of sentences) {
    if (plain.length > max) break;
    const asItIs = kind === 'code' || !isMarkdown(document);
    const words = kind === 'row' ? rowCells(text).map(toPlain).join(' · ') : asItIs ? text : toPlain(text);
    plain = `${plain} ${words}`.replace(/\s+/g, ' ').trim();
  }
  return cut(plain, max);
}

/** What stands before a sentence: a space within a paragraph or list item, else a new line with its bullet. */
function lead(before: Sentence | undefined, next: Sentence, document: Document): string {
  const bullet = next.kind === 'item' || next.kind === 'row' ? '- ' : '';
  if (before === undefined) return bullet;
  const between = document.text.slice(before.end, next.start);
  const sameKind = before.kind === next.kind;
  if (sameKind && next.kind === 'prose') return /\n\s*\n/.test(between) ? '\n\n' : ' ';
  if (sameKind && next.kind === 'item' && !/\n\s*(?:[-*+]|\d+[.)])\s/.test(between)) return ' ';
  return `\n${bullet}`;
}
