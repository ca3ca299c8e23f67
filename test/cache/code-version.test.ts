import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { codeVersion } from '../../src/cache/code-version.ts';
import { temporaryFolder } from '../corpus/temporary-folder.ts';

it('changes with the modules of the folders and those below, and with nothing else in them', () => {
  const folder = temporaryFolder({ 'a.ts': 'one', 'below/b.js': 'two', 'notes.md': 'three' });
  const version = codeVersion([folder]);
  expect(codeVersion([folder])).toBe(version);
  writeFileSync(join(folder, 'notes.md'), 'changed');
  expect(codeVersion([folder])).toBe(version);
  writeFileSync(join(folder, 'below/b.js'), 'changed');
  expect(codeVersion([folder])).not.toBe(version);
});
