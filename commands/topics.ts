import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import type { Command, ComponentHandler, ComponentRequest, Reply, Services } from '../src/command.ts';
import type { Document } from '../src/corpus/document.ts';
import { findDocument } from '../src/replies/keys.ts';
import { outOfDate } from '../src/replies/notes.ts';
import { passageBody } from '../src/replies/passage.ts';
import { documentBody, documentsBody, sectionBody, sectionsOf } from '../src/replies/topics.ts';
import type { Library } from '../src/retrieval/library.ts';
import { documentChoices } from './shared/choices.ts';
import { EVERYWHERE } from './shared/everywhere.ts';
import { noSuchDocument } from './shared/missing.ts';
import { privatePage, turnPage } from './shared/turn-page.ts';

const documents: ComponentHandler = ([page], request, services) =>
  turnPage(request, documentsBody(services.libraryFor(request.guildId), Number(page)));

const all: ComponentHandler = (_args, request, services) => documents(['0'], request, services);

const document: ComponentHandler = ([key, page], request, services) =>
  withDocument(key, request, services, (found, library) =>
    turnPage(request, documentBody(found, library, Number(page))),
  );

const up: ComponentHandler = ([key = ''], request, services) => document([key, '0'], request, services);

const section: ComponentHandler = ([key, sectionKey, page], request, services) =>
  withDocument(key, request, services, (found, library) => {
    const chosen = sectionsOf(found, library).find((candidate) => candidate.key === sectionKey);
    if (chosen === undefined) return outOfDate(services.mention('topics'));
    const [only, ...others] = chosen.passages;
    return only !== undefined && others.length === 0
      ? privatePage(passageBody(only, library), only.id)
      : turnPage(request, sectionBody(found, chosen, Number(page)));
  });

const chooseDocument: ComponentHandler = (_args, request, services) =>
  document([...request.values, '0'], request, services);

const chooseSection: ComponentHandler = ([key = ''], request, services) =>
  section([key, ...request.values, '0'], request, services);

function withDocument(
  key: string | undefined,
  { guildId }: ComponentRequest,
  services: Services,
  show: (found: Document, library: Library) => Reply,
): Reply {
  const library = services.libraryFor(guildId);
  const found = key === undefined ? undefined : findDocument(library, key);
  return found === undefined ? outOfDate(services.mention('topics')) : show(found, library);
}

/** `/topics`: the table of contents, from documents to sections to passages. */
export const topics: Command = {
  key: 'topics',
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'topics',
    description: 'Show what the documents are about',
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'document',
        description: 'Show the sections of this document',
        autocomplete: true,
      },
    ],
  },
  run: ({ options, guildId }, services) => {
    const library = services.libraryFor(guildId);
    if (options.document === undefined) return privatePage(documentsBody(library, 0));
    const name = String(options.document);
    const found = findDocument(library, name);
    return found === undefined
      ? noSuchDocument(name, services)
      : privatePage(documentBody(found, library, 0));
  },
  autocomplete: ({ focused, guildId }, services) =>
    documentChoices(focused.value, services.libraryFor(guildId)),
  components: {
    documents,
    all,
    document,
    up,
    section,
    'choose-document': chooseDocument,
    'choose-section': chooseSection,
  },
};
