import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import { subtext } from './components.ts';
import { echo, readEcho } from './escape.ts';

const QUESTION = subtext('Question: ');
const EARLIER = subtext('Asked before: ');

/** What was asked, as far as an answer shows it. */
export interface AskedQuestion {
  readonly question: string;
  /** What was asked before, when it was a follow-up; else null. */
  readonly previous: string | null;
}

/**
 * Shows the question below its answer. The message itself thereby remembers it for follow-ups: nothing has to be
 * stored, and a restart loses nothing.
 */
export function questionLine({ question, previous }: AskedQuestion): string {
  const line = QUESTION + echo(question);
  return previous === null ? line : `${line}\n${EARLIER}${echo(previous)}`;
}

/**
 * Reads back what `questionLine` wrote into one of the bot's messages; null when it is not there. The last such line
 * counts: a quotation above it may hold anything.
 */
export function readQuestion(components: readonly APIMessageTopLevelComponent[]): AskedQuestion | null {
  const lines = textsOf(components).flatMap((content) => content.split('\n'));
  const place = lines.findLastIndex((line) => line.startsWith(QUESTION));
  if (place < 0) return null;
  const after = lines[place + 1];
  return {
    question: readEcho(lines[place]?.slice(QUESTION.length) ?? ''),
    previous: after?.startsWith(EARLIER) ? readEcho(after.slice(EARLIER.length)) : null,
  };
}

/** The contents of a message's text displays, in order. */
export function textsOf(components: readonly APIMessageTopLevelComponent[]): string[] {
  return components.flatMap((component) => {
    if (component.type === ComponentType.TextDisplay) return [component.content];
    if (component.type !== ComponentType.Container) return [];
    return component.components.flatMap((inner) =>
      inner.type === ComponentType.TextDisplay ? [inner.content] : [],
    );
  });
}
