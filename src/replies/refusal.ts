import type { APIButtonComponent } from 'discord-api-types/v10';
import type { MessageBody } from '../command.ts';
import type { Passage } from '../corpus/passage.ts';
import type { RankedPassage } from '../retrieval/answer.ts';
import { passageButton } from './buttons.ts';
import { placeOf } from './citation.ts';
import { buttons, container, message, text } from './components.ts';
import { type AskedQuestion, questionLine } from './question-line.ts';

/** Fits a phone's screen without scrolling. */
const TOPICS_SHOWN = 3;

/**
 * The message when nothing in the corpus answers: it says so, and offers the closest topics.
 *
 * @param closest - best first
 * @param extra - at most two buttons after the topics
 */
export function refusalBody(
  closest: readonly RankedPassage[],
  asked: AskedQuestion,
  extra: readonly APIButtonComponent[],
): MessageBody {
  const topics = differentPlaces(closest.map(({ passage }) => passage)).slice(0, TOPICS_SHOWN);
  const sentence = 'I found nothing in my sources that answers this.';
  return message(
    container([
      text(topics.length === 0 ? sentence : `${sentence} The closest I have:`),
      ...buttons(...topics.map(passageButton), ...extra),
      text(questionLine(asked)),
    ]),
  );
}

function differentPlaces(passages: readonly Passage[]): Passage[] {
  const places = new Map<string, Passage>();
  for (const passage of passages) {
    const place = placeOf(passage);
    if (!places.has(place)) places.set(place, passage);
  }
  return [...places.values()];
}
