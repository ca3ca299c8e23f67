import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import type { MessageBody } from '../command.ts';
import type { Answer } from '../retrieval/answer.ts';
import { drawId, drawPlace } from './citation.ts';
import { container, message, type Option, quoted, select, subtext, text } from './components.ts';
import { encodeCustomId } from './custom-id.ts';
import { cut, graphemeStart } from './cut.ts';
import { echo } from './escape.ts';
import { excerpt } from './excerpt.ts';
import { LIMITS } from './limits.ts';
import { drawQuote } from './quote.ts';

/** Sentences that one message has room for. */
export const SENTENCES_SHOWN = 4;

const ECHO_ROOM = 150;
const QUOTE_ROOM = 300;
const EXCERPT_ROOM = 200;
const FIGURES_ROOM = 60;

/** A sentence of a member's message with what the library says to it. */
export interface CheckedSentence {
  readonly sentence: string;
  readonly answer: Answer;
}

/**
 * The message that holds sentences against the sources. It says what a source says, never whether a sentence is true.
 *
 * @param checked - at most `SENTENCES_SHOWN`
 * @param others - further sentences, 25 of which are offered for choice
 */
export function checkBody(checked: readonly CheckedSentence[], others: readonly string[]): MessageBody {
  const menu = select(
    encodeCustomId('check-message', 'sentence'),
    'Check another sentence',
    others.slice(0, LIMITS.selectOptions).map(toOption),
  );
  return message(
    container([
      text('### Sentence by sentence'),
      ...checked.map((sentence) => text(drawChecked(sentence))),
      ...(others.length === 0 ? [] : [text(subtext(`${others.length} more in this message`))]),
      ...menu,
    ]),
  );
}

function drawChecked({ sentence, answer }: CheckedSentence): string {
  return [`“${echo(sentence, ECHO_ROOM)}”`, ...drawFinding(sentence, answer)].join('\n');
}

function drawFinding(sentence: string, { quote, passages }: Answer): string[] {
  const [closest] = passages;
  if (quote !== null) {
    const missing = missingFigures(sentence, quote.passage.text);
    return [
      'The sources speak to this:',
      drawQuote(quote, QUOTE_ROOM),
      `${drawPlace(quote.passage)} · ${drawId(quote.passage.id)}`,
      ...(missing === '' ? [] : [subtext(`Not in this passage: ${missing}`)]),
    ];
  }
  if (closest === undefined) return ['The sources do not speak to this.'];
  return [
    'The sources do not clearly speak to this. The closest passage says:',
    quoted(excerpt(closest.passage, sentence, EXCERPT_ROOM)),
    `${drawPlace(closest.passage)} · ${drawId(closest.passage.id)}`,
  ];
}

/** The figures of a sentence that a passage does not have: what to look at twice. */
function missingFigures(sentence: string, passage: string): string {
  const known = new Set(figuresOf(passage));
  const missing = figuresOf(sentence).filter((figure) => !known.has(figure));
  return cut([...new Set(missing)].join(', '), FIGURES_ROOM);
}

/** Numbers without the commas that group their digits. */
function figuresOf(text: string): string[] {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((figure) => figure.replaceAll(',', ''));
}

/** A sentence as an option: its label and description hold the words, as the message is not at hand later. */
function toOption(sentence: string, index: number): Option {
  const whole = cut(sentence, 2 * LIMITS.optionText - 1);
  const space = whole.lastIndexOf(' ', LIMITS.optionText);
  const end =
    whole.length <= LIMITS.optionText
      ? whole.length
      : space > 0
        ? space
        : graphemeStart(whole, LIMITS.optionText);
  return { label: whole.slice(0, end), description: whole.slice(end).trim(), value: String(index) };
}

/** Reads back the sentence of an option of a message that `checkBody` wrote; null when it is not there. */
export function readSentence(
  components: readonly APIMessageTopLevelComponent[],
  value: string,
): string | null {
  const option = components
    .flatMap((component) => (component.type === ComponentType.Container ? component.components : []))
    .flatMap((component) => (component.type === ComponentType.ActionRow ? component.components : []))
    .flatMap((component) => (component.type === ComponentType.StringSelect ? component.options : []))
    .find((candidate) => candidate.value === value);
  return option === undefined ? null : [option.label, option.description ?? ''].join(' ').trim();
}
