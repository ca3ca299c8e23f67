import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadMemberKey, memberHash } from '../../src/store/member-keys.ts';
import { temporaryFolder } from '../support/temporary-store.ts';

describe('the key between the database and members', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(() => folder.dispose());

  it('is made once, for its owner only, and found again', async () => {
    const data = join(folder.path, 'new', 'data');
    const key = await loadMemberKey(data);
    expect(key).toHaveLength(32);
    expect(await loadMemberKey(data)).toEqual(key);
    expect((await stat(join(data, 'member.key'))).mode & 0o777).toBe(0o600);
  });

  it('is the same for processes that start together', async () => {
    const keys = await Promise.all(Array.from({ length: 8 }, () => loadMemberKey(folder.path)));
    expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1);
    expect(await readdir(folder.path)).toEqual(['member.key']);
  });

  it('is never replaced when the file holds something else', async () => {
    const file = join(folder.path, 'member.key');
    await writeFile(file, 'not a key');
    await expect(loadMemberKey(folder.path)).rejects.toThrow('member.key in DATA_DIR is not a key');
    expect(await readFile(file, 'utf8')).toBe('not a key');
  });

  it('says what is wrong when the folder cannot be used', async () => {
    const file = join(folder.path, 'file');
    await writeFile(file, '');
    await expect(loadMemberKey(join(file, 'data'))).rejects.toThrow('the folder of DATA_DIR cannot be used');
    await rm(file);
  });

  it('gives each member a code that only it can tell', () => {
    const hash = memberHash(new Uint8Array(32).fill(1));
    expect(hash('501')).toMatch(/^[\w-]{22}$/);
    expect(hash('501')).toBe(hash('501'));
    expect(hash('501')).not.toBe(hash('502'));
    expect(hash('501')).not.toBe(memberHash(new Uint8Array(32).fill(2))('501'));
  });
});
