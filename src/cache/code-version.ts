import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './hash.ts';
import { nodeModules } from './node-modules.ts';

/**
 * Changes with everything that the result of this program's code can depend on: the modules in `folders` and below,
 * the packages that npm has installed, Node and its Unicode data.
 */
export function codeVersion(folders: readonly string[]): string {
  const code = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.[jt]s$/.test(name))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  return sha256([process.version, process.versions.icu, installedPackages(), ...code].join('\0'));
}

/** npm's list of what it has installed, with the versions; empty where another program has installed it. */
function installedPackages(): string {
  try {
    return readFileSync(join(nodeModules() ?? '', '.package-lock.json'), 'utf8');
  } catch {
    return '';
  }
}
