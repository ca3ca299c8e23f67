import type { APIButtonComponent } from 'discord-api-types/v10';
import type {
  ComponentHandler,
  ComponentRequest,
  ModalHandler,
  OwnMessage,
  RequestContext,
  Services,
} from '../../src/command.ts';
import { feedbackButtons, feedbackModal, readComment } from '../../src/replies/feedback.ts';
import { findPassage } from '../../src/replies/keys.ts';
import { outOfDate, privateNote } from '../../src/replies/notes.ts';
import { readQuestion } from '../../src/replies/question-line.ts';
import type { Answer } from '../../src/retrieval/answer.ts';
import type { Feedback, Store } from '../../src/store/store.ts';
import { saving } from './saving.ts';

/** The buttons to say whether an answer helped; none where nobody would read the votes. */
export function feedbackButtonsFor(
  { quote }: Answer,
  { guildId, botPermissions }: RequestContext,
  services: Services,
): readonly APIButtonComponent[] {
  const isRead = guildId !== null && botPermissions !== 0n && services.store !== null;
  if (!isRead || quote === null || !services.settingsFor(guildId).feedback) return [];
  return feedbackButtons(quote.passage.id);
}

const helpful: ComponentHandler = ([passageKey = ''], request, services) =>
  voting(request, services, async (store, guild) => {
    await store.castFeedback(feedbackOf(request, request.message, guild, passageKey, services, true, null));
    return privateNote('Thank you. I have noted that this helped.', 'saved');
  });

const notHelpful: ComponentHandler = ([passageKey = ''], request, services) =>
  voting(request, services, async (store, guild) => {
    const feedback = feedbackOf(request, request.message, guild, passageKey, services, false, null);
    await store.castFeedback(feedback);
    if (feedback.question === null)
      return privateNote('Thank you. I have noted that this did not help.', 'saved');
    return { kind: 'modal', modal: feedbackModal(passageKey), outcome: { result: 'saved' } };
  });

const comment: ModalHandler = ([passageKey = ''], request, services) => {
  const { message, fields } = request;
  if (message === null) return outOfDate(services.mention('ask'));
  return voting(request, services, async (store, guild) => {
    const written = readComment(fields);
    await store.castFeedback(feedbackOf(request, message, guild, passageKey, services, false, written));
    return privateNote('Thank you. The moderators of this server can read it.', 'saved');
  });
};

function voting(
  { guildId }: RequestContext,
  services: Services,
  vote: (store: Store, guild: string) => ReturnType<typeof saving>,
): ReturnType<typeof saving> {
  const { store } = services;
  if (guildId === null || store === null || !services.settingsFor(guildId).feedback) {
    return Promise.resolve(privateNote('This server does not collect feedback.', 'denied'));
  }
  return saving(() => vote(store, guildId));
}

function feedbackOf(
  { invoker }: Pick<ComponentRequest, 'invoker'>,
  message: OwnMessage,
  guild: string,
  passageKey: string,
  services: Services,
  isHelpful: boolean,
  written: string | null,
): Feedback {
  const { keepQuestions, retentionDays } = services.settingsFor(guild);
  const question = readQuestion(message.components)?.question ?? null;
  return {
    guild,
    message: message.id,
    member: invoker.id,
    helpful: isHelpful,
    votedAt: services.now(),
    question: keepQuestions && retentionDays > 0 ? question : null,
    passage: findPassage(services.libraryFor(guild), passageKey)?.id ?? null,
    comment: written,
  };
}

/** Handlers of the buttons on answers. */
export const feedbackComponents = { helpful, 'not-helpful': notHelpful };

/** Handlers of the modal that asks what was missing. */
export const feedbackModals = { comment };
