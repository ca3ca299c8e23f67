import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Command, ComponentHandler, RequestContext } from '../src/command.ts';
import { notAllowed, noteBody } from '../src/replies/notes.ts';
import { postButton, publicCopy } from '../src/replies/post.ts';
import { answerQuestion } from './shared/answering.ts';
import { EVERYWHERE } from './shared/everywhere.ts';
import { canWrite, mayManageMessages } from './shared/permissions.ts';

const post: ComponentHandler = ([messageId = '', authorId = ''], request) => {
  if (!mayPost(request)) {
    return notAllowed('Only somebody who may manage messages can post my answers as replies to others.');
  }
  return {
    kind: 'post',
    messageId,
    body: publicCopy(request.message.components, { askerId: authorId, postedBy: request.invoker.name }),
    posted: noteBody('Posted as a reply.'),
    notPosted: noteBody(
      'I may not write in this channel. Somebody who manages it can let me send messages here.',
    ),
    outcome: { result: 'posted' },
  };
};

function mayPost({ invoker, guildId }: RequestContext): boolean {
  return guildId !== null && mayManageMessages(invoker);
}

/** The message menu **Answer this**: an answer for the member who asks for it, which a moderator may post. */
export const answerMessage: Command = {
  key: 'answer-message',
  definition: { type: ApplicationCommandType.Message, name: 'Answer this', ...EVERYWHERE },
  run: (request, services) => {
    const { target, botPermissions } = request;
    if (target === null) throw new TypeError('A message menu came without its message.');
    const canPost = mayPost(request) && canWrite(botPermissions);
    return answerQuestion(
      { written: target.content, earlier: null, context: request, ownWords: false },
      services,
      { visibility: 'private', buttons: canPost ? [postButton(target.id, target.authorId)] : [] },
      { visibility: 'private', buttons: [] },
    );
  },
  components: { post },
};
