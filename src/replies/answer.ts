import type { APIButtonComponent } from 'discord-api-types/v10';
import type { MessageBody } from '../command.ts';
import type { Source } from '../corpus/document.ts';
import type { Answer, Quote } from '../retrieval/answer.ts';
import { cite } from '../retrieval/cite.ts';
import { moreButton, sourceButton } from './buttons.ts';
import { drawDate, drawId, drawPlace, drawSources } from './citation.ts';
import { buttons, container, message, subtext, text } from './components.ts';
import { confidenceWords } from './confidence.ts';
import { type AskedQuestion, questionLine } from './question-line.ts';
import { drawQuote } from './quote.ts';

/** Room for the quote, and for a second one in a comparison, in characters. */
const QUOTE_ROOM = 1100;
const SECOND_QUOTE_ROOM = 700;

const ACCENT = 0x5865f2;

/**
 * The message with an answer: the answering sentence, where it stands, how sure the bot is.
 *
 * @param quote - `answer.quote`, which is there when the question was answered
 * @param extra - at most three buttons after those that open the source and more passages
 */
export function answerBody(
  answer: Answer,
  quote: Quote,
  asked: AskedQuestion,
  extra: readonly APIButtonComponent[],
): MessageBody {
  const { secondQuote } = answer;
  const sources = cite(quote).sources;
  const others = answer.passages.map(({ passage }) => passage).filter(({ id }) => id !== quote.passage.id);
  return message(
    container(
      [
        text(drawQuote(quote, QUOTE_ROOM)),
        text(drawOrigin(quote, sources)),
        ...(secondQuote === null
          ? []
          : [
              text(drawQuote(secondQuote, SECOND_QUOTE_ROOM)),
              text(drawOrigin(secondQuote, cite(secondQuote).sources)),
            ]),
        text(`${subtext(doubtLine(answer, quote))}\n${questionLine(asked)}`),
        ...buttons(sourceButton(sources), moreButton(others), ...extra),
      ],
      ACCENT,
    ),
  );
}

function drawOrigin({ passage }: Quote, sources: readonly Source[]): string {
  const drawnSources = drawSources(sources);
  return drawnSources === '' ? drawPlace(passage) : `${drawPlace(passage)}\n${drawnSources}`;
}

function doubtLine({ confidence }: Answer, { passage }: Quote): string {
  const { updated } = passage.document;
  return [
    confidenceWords(confidence),
    drawId(passage.id),
    ...(updated === null ? [] : [`as of ${drawDate(updated)}`]),
  ].join(' · ');
}
