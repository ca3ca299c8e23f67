import { refuseProblems } from '../errors.ts';
import type { Choice } from '../world.ts';
import { bySchema, object, text } from './schema.ts';

const check = bySchema(
  object(
    {
      choices: {
        type: 'array',
        maxItems: 25,
        items: object(
          { name: text(1, 100), value: text(1, 100), name_localizations: { type: ['object', 'null'] } },
          ['name', 'value'],
        ),
      },
    },
    ['choices'],
  ),
);

/**
 * Accepts the answer to an autocomplete interaction.
 *
 * @throws ApiError 50035 with all that is wrong
 */
export function acceptChoices(data: unknown): asserts data is { choices: Choice[] } {
  refuseProblems(check(data, ['data']));
}
