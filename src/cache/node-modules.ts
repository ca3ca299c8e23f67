import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest `node_modules` above this module, or null. */
export function nodeModules(): string | null {
  let folder = import.meta.dirname;
  for (;;) {
    const modules = join(folder, 'node_modules');
    if (existsSync(modules)) return modules;
    if (dirname(folder) === folder) return null;
    folder = dirname(folder);
  }
}
