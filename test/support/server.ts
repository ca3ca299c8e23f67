import { type ServerServicesOptions, serverServices } from '../../src/servers/server-services.ts';
import { DEFAULT_SETTINGS } from '../../src/store/settings.ts';
import type { Store } from '../../src/store/store.ts';
import { fixtureLibrary } from './library.ts';
import { fixtureServices } from './requests.ts';
import { temporaryStore } from './temporary-store.ts';

const CORPUS = fixtureLibrary();

/** Services over the fixture library and a store of their own. */
export async function storedServices(options: Partial<ServerServicesOptions> = {}) {
  const temporary = await temporaryStore();
  const { clock } = temporary;
  const servicesOver = (store: Store) =>
    fixtureServices({
      ...serverServices({
        corpus: () => CORPUS,
        defaults: DEFAULT_SETTINGS,
        now: () => clock.now,
        store,
        ...options,
      }),
      now: () => clock.now,
    });
  return { ...temporary, services: servicesOver(temporary.store), servicesOver };
}
