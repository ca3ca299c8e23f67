import type { ExplanationView } from './panel/views.ts';
import {
  type Action,
  type Choice,
  type Outcome,
  PATHS,
  type ServerEvent,
  type Typed,
  type Why,
} from './protocol.ts';

/** Something that the server refused or could not do, in words for the person at the page. */
export class TalkError extends Error {
  override readonly name = 'TalkError';
}

/** @throws TalkError */
export function perform(action: Action): Promise<Outcome> {
  return post(PATHS.actions, action);
}

/** @throws TalkError */
export function findChoices(typed: Typed): Promise<readonly Choice[]> {
  return post(PATHS.choices, typed);
}

/** Null for a message that answers no question. @throws TalkError */
export function explain(why: Why): Promise<ExplanationView | null> {
  return post(PATHS.explanations, why);
}

async function post<Answer>(path: string, body: object): Promise<Answer> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new TalkError('The program that serves this page has ended. Start it again: npm start');
  });
  const answer = await response.json();
  if (response.ok) return answer;
  throw new TalkError(
    typeof answer.error === 'string' ? answer.error : `The server said ${response.status}.`,
  );
}

/** Listens to what the server tells unasked; the browser connects again by itself. */
export function listen(onEvent: (event: ServerEvent) => void, onConnection: (isUp: boolean) => void): void {
  const source = new EventSource(PATHS.events);
  source.addEventListener('message', ({ data }) => onEvent(JSON.parse(data)));
  source.addEventListener('open', () => onConnection(true));
  source.addEventListener('error', () => onConnection(false));
}
