import type { Passage } from '../corpus/passage.ts';
import { confidenceWords } from '../replies/confidence.ts';
import type { Answer, Quote } from '../retrieval/answer.ts';
import { cite } from '../retrieval/cite.ts';
import { MARGIN, paragraph } from './draw.ts';
import { drawPlace, drawSources, placeOf } from './draw-place.ts';
import { drawSentence } from './draw-sentence.ts';
import { printableLine } from './printable.ts';
import type { Screen } from './screen.ts';

/** Stands before the answering sentence, for those who see no bold. */
const ANSWER_MARK = '» ';

/** Fits a screen below the answer. */
const FURTHER_SHOWN = 3;

/**
 * An answer for a terminal: the quote with the answering sentence marked, where it stands and what it rests on, how
 * sure the library is, and which passages come next.
 */
export function drawAnswer(answer: Answer, screen: Screen): string {
  if (answer.quote === null) return drawRefusal(answer, screen);
  const quotes = [answer.quote, answer.secondQuote].filter((quote) => quote !== null);
  const further = drawFurther(answer, screen);
  return joinParts(
    ...quotes.flatMap((quote) => [drawQuote(quote, screen), drawOrigin(quote, screen)]),
    paragraph(screen, doubtLine(answer, answer.quote)),
    further && `${paragraph(screen, 'More on this:')}\n${further}`,
  );
}

/** The passages that are listed under a quote, or the closest ones when there is none; each place once. */
export function furtherPassages({ quote, secondQuote, passages }: Answer): readonly Passage[] {
  const quoted = [quote?.passage.id, secondQuote?.passage.id];
  const places = new Map<string, Passage>();
  for (const { passage } of passages) {
    const place = placeOf(passage);
    if (!quoted.includes(passage.id) && !places.has(place)) places.set(place, passage);
  }
  return [...places.values()].slice(0, FURTHER_SHOWN);
}

/** A whole passage with its place and its sources. */
export function drawPassage(passage: Passage, screen: Screen): string {
  return joinParts(
    drawPlace(passage, screen),
    drawText(passage, screen),
    drawSources(
      passage.sentences.flatMap(({ sources }) => sources),
      screen,
    ),
  );
}

/** A passage's prose as running text, everything else on lines of its own. */
function drawText({ sentences }: Passage, screen: Screen): string {
  const lines: string[] = [];
  let prose: string[] = [];
  const endProse = () => {
    if (prose.length > 0) lines.push(paragraph(screen, printableLine(prose.join(' '))));
    prose = [];
  };
  for (const sentence of sentences) {
    if (sentence.kind === 'prose') {
      prose.push(sentence.text);
      continue;
    }
    endProse();
    lines.push(drawSentence(sentence, screen, sentence.kind === 'code' ? {} : { lead: `${MARGIN}- ` }));
  }
  endProse();
  return lines.join('\n');
}

function drawRefusal(answer: Answer, screen: Screen): string {
  const closest = drawFurther(answer, screen);
  return joinParts(
    paragraph(screen, 'Nothing in the corpus answers this.', { style: screen.bold }),
    closest && `${paragraph(screen, 'The closest passages:')}\n${closest}`,
  );
}

/** The sentences of a quote, a line each, with an ellipsis where the text between them is left out. */
function drawQuote({ passage, sentences, best }: Quote, screen: Screen): string {
  const lines: string[] = [];
  let next: number | null = null;
  for (const sentence of sentences) {
    const place = passage.sentences.indexOf(sentence);
    if (next !== null && place !== next) lines.push(paragraph(screen, '…'));
    lines.push(
      drawSentence(sentence, screen, sentence === best ? { lead: ANSWER_MARK, style: screen.bold } : {}),
    );
    next = place + 1;
  }
  return lines.join('\n');
}

function drawOrigin(quote: Quote, screen: Screen): string {
  const place = drawPlace(quote.passage, screen);
  const sources = drawSources(cite(quote).sources, screen);
  return sources === '' ? place : `${place}\n${sources}`;
}

function doubtLine({ confidence }: Answer, { passage }: Quote): string {
  const { updated } = passage.document;
  return updated === null ? confidenceWords(confidence) : `${confidenceWords(confidence)} · as of ${updated}`;
}

function drawFurther(answer: Answer, screen: Screen): string {
  return furtherPassages(answer)
    .map((passage, index) => paragraph(screen, placeOf(passage), { lead: `${MARGIN}${index + 1}. ` }))
    .join('\n');
}

/** Parts with an empty line between them; empty parts are left out. */
function joinParts(...parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
