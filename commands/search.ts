import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import type { Command, ComponentHandler, MessageBody } from '../src/command.ts';
import type { Document } from '../src/corpus/document.ts';
import { plainText } from '../src/replies/escape.ts';
import { findDocument } from '../src/replies/keys.ts';
import { outOfDate, privateNote } from '../src/replies/notes.ts';
import { readQuery, searchBody } from '../src/replies/search.ts';
import type { Library } from '../src/retrieval/library.ts';
import { documentChoices, textChoices } from './shared/choices.ts';
import { EVERYWHERE } from './shared/everywhere.ts';
import { noSuchDocument } from './shared/missing.ts';
import { privatePage, turnPage } from './shared/turn-page.ts';

/** So long that the results' heading shows the whole query: the next page is searched for with it. */
const LONGEST_QUERY = 100;

function resultsBody(
  library: Library,
  query: string,
  document: Document | undefined,
  page: number,
): MessageBody {
  const found = library.search(query, document === undefined ? {} : { document: document.slug });
  return searchBody(
    { query, document: document ?? null, passages: found.map(({ passage }) => passage) },
    page,
  );
}

const page: ComponentHandler = ([number, documentKey = ''], request, services) => {
  const library = services.libraryFor(request.guildId);
  const query = readQuery(request.message.components);
  const document = documentKey === '' ? undefined : findDocument(library, documentKey);
  if (query === null || (documentKey !== '' && document === undefined)) {
    return outOfDate(services.mention('search'));
  }
  return turnPage(request, resultsBody(library, query, document, Number(number)));
};

/** `/search`: passages ranked by how well they fit. */
export const search: Command = {
  key: 'search',
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: 'search',
    description: 'Search the documents and read the passages yourself',
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'query',
        description: 'What to look for',
        required: true,
        max_length: LONGEST_QUERY,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'document',
        description: 'Search only this document',
        autocomplete: true,
      },
    ],
  },
  run: ({ options, guildId }, services) => {
    const library = services.libraryFor(guildId);
    const query = plainText(String(options.query ?? ''));
    if (query === '')
      return privateNote('There are no words in that query. What are you looking for?', 'invalid');
    if (query.length > LONGEST_QUERY) {
      return privateNote(`That query is too long. Please use up to ${LONGEST_QUERY} characters.`, 'invalid');
    }
    const name = options.document === undefined ? undefined : String(options.document);
    const document = name === undefined ? undefined : findDocument(library, name);
    if (name !== undefined && document === undefined) return noSuchDocument(name, services);
    return privatePage(resultsBody(library, query, document, 0));
  },
  autocomplete: ({ focused, guildId }, services) => {
    const library = services.libraryFor(guildId);
    return focused.name === 'document'
      ? documentChoices(focused.value, library)
      : textChoices((limit) => library.suggest(focused.value, limit));
  },
  components: { page },
};
