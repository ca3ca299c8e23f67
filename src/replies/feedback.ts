import type { APIButtonComponent, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { button } from './components.ts';
import { encodeCustomId } from './custom-id.ts';
import { keyOf } from './keys.ts';
import { modal, textField } from './modals.ts';

const COMMENT = 'comment';
/** Longest comment, in characters. */
const COMMENT_LENGTH = 300;

/** Buttons to say whether an answer helped. */
export function feedbackButtons(passageId: string): APIButtonComponent[] {
  const key = keyOf(passageId);
  return [
    button('Helpful', encodeCustomId('ask', 'helpful', key)),
    button('Not helpful', encodeCustomId('ask', 'not-helpful', key)),
  ];
}

/** Asks, after the vote is counted, what was missing. */
export function feedbackModal(passageKey: string): APIModalInteractionResponseCallbackData {
  return modal(encodeCustomId('ask', 'comment', passageKey), 'Noted. Want to add something?', [
    textField(COMMENT, 'What was wrong or missing?', {
      description: 'The moderators read it. Leave it empty if you like.',
      max: COMMENT_LENGTH,
      lines: true,
      required: false,
    }),
  ]);
}

/** What was written into the modal; null when it was left empty. */
export function readComment(fields: Readonly<Record<string, string>>): string | null {
  return fields[COMMENT]?.trim() || null;
}
