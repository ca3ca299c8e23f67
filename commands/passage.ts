import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import type { Command, ComponentHandler } from '../src/command.ts';
import { dismissButton } from '../src/replies/buttons.ts';
import { findPassage } from '../src/replies/keys.ts';
import { outOfDate } from '../src/replies/notes.ts';
import { passageBody } from '../src/replies/passage.ts';
import { passageChoices } from './shared/choices.ts';
import { EVERYWHERE } from './shared/everywhere.ts';
import { noSuchPassage } from './shared/missing.ts';
import { privatePage, turnPage } from './shared/turn-page.ts';

const open: ComponentHandler = ([key = ''], { guildId }, services) => {
  const library = services.libraryFor(guildId);
  const passage = findPassage(library, key);
  if (passage === undefined) return outOfDate(services.mention('search'));
  return privatePage(passageBody(passage, library), passage.id);
};

const select: ComponentHandler = (_args, request, services) => open(request.values, request, services);

const turn: ComponentHandler = ([key = ''], request, services) => {
  const library = services.libraryFor(request.guildId);
  const passage = findPassage(library, key);
  if (passage === undefined) return outOfDate(services.mention('search'));
  return turnPage(request, passageBody(passage, library));
};

/** `/passage`: one passage in full, to point others at. */
export const passage: Command = {
  key: 'passage',
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'passage',
    description: 'Show one passage in full, with its sources',
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'id',
        description: 'The id that answers show, such as gpt-j#licence-1; type words to find one',
        required: true,
        autocomplete: true,
      },
    ],
  },
  run: ({ options, invoker, guildId }, services) => {
    const library = services.libraryFor(guildId);
    const id = String(options.id ?? '').trim();
    const found = findPassage(library, id);
    if (found === undefined) return noSuchPassage(id, services);
    return {
      kind: 'message',
      visibility: 'public',
      body: passageBody(found, library, [dismissButton(invoker.id)]),
      outcome: { result: 'shown', passage: found.id },
    };
  },
  autocomplete: ({ focused, guildId }, services) =>
    passageChoices(focused.value, services.libraryFor(guildId)),
  components: { open, select, turn },
};
