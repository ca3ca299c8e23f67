import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { nodeModules } from './node-modules.ts';

export interface CacheOptions {
  /**
   * Where to keep what can be made anew. Left out: `node_modules/.cache/ask-eleuther` of this project if that can be
   * written; null: nowhere.
   */
  readonly cacheFolder?: string | null;
}

/** The folder that the options name, or null when nothing is to be kept. */
export function cacheFolderOf({ cacheFolder }: CacheOptions): string | null {
  if (cacheFolder !== undefined) return cacheFolder;
  const modules = nodeModules();
  if (modules === null) return null;
  try {
    accessSync(modules, constants.W_OK);
    return join(modules, '.cache', 'ask-eleuther');
  } catch {
    return null;
  }
}
