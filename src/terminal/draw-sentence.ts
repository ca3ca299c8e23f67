import type { Sentence } from '../corpus/document.ts';
import { rowCells } from '../replies/row-cells.ts';
import { indent, MARGIN, type ParagraphStyle, paragraph } from './draw.ts';
import { printable, printableLine } from './printable.ts';
import type { Screen } from './screen.ts';

/** A sentence as its document has it. Code keeps its lines; a row's cells are named by the header above them. */
export function drawSentence(sentence: Sentence, screen: Screen, style: ParagraphStyle = {}): string {
  switch (sentence.kind) {
    case 'code':
      return indent(printable(sentence.text).split('\n'), style.lead ?? MARGIN, style.style);
    case 'row':
      return paragraph(screen, printableLine(rowText(sentence)), style);
    default:
      return paragraph(screen, printableLine(sentence.text), style);
  }
}

/** "Model: GPT-J · Parameters: 6 B"; empty cells are left out. */
function rowText({ text, header = '' }: Sentence): string {
  const names = rowCells(header);
  return rowCells(text)
    .flatMap((cell, index) => (cell === '' ? [] : [names[index] ? `${names[index]}: ${cell}` : cell]))
    .join(' · ');
}
