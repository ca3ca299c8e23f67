import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../../src/pictures/chromium.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';

/** A folder with files that can be run. */
function programs(...names: readonly string[]): string {
  const folder = temporaryFolder(Object.fromEntries(names.map((name) => [name, ''])));
  for (const name of names) chmodSync(join(folder, name), 0o755);
  return folder;
}

describe('findChromium', () => {
  it('takes the first on the PATH', () => {
    const [first, second] = [programs('ls', 'google-chrome'), programs('chromium')];
    expect(findChromium({ PATH: [first, second].join(delimiter) })).toBe(join(first, 'google-chrome'));
  });

  it('prefers the one that is named', () => {
    const named = join(programs('my-browser'), 'my-browser');
    expect(findChromium({ CHROMIUM: named, PATH: programs('chromium') })).toBe(named);
  });

  it('finds none where there is none, or where it cannot be run', () => {
    expect(findChromium({ PATH: '' })).toBeNull();
    expect(findChromium({ PATH: temporaryFolder({ chromium: '' }), CHROMIUM: '/nowhere' })).toBeNull();
  });
});
