import { createHmac, randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreSetupError } from './failures.ts';

const FILE = 'member.key';
const KEY_BYTES = 32;
/** 128 bits in base64url. */
const HASH_LENGTH = 22;

/** Turns a member's id into what stands for it in the database. */
export type MemberHash = (memberId: string) => string;

/**
 * A keyed hash (HMAC-SHA-256, RFC 2104, cut to 128 bits): without the key nobody can find out, by trying all ids, who
 * is meant.
 */
export function memberHash(key: Uint8Array): MemberHash {
  return (memberId) => createHmac('sha256', key).update(memberId).digest('base64url').slice(0, HASH_LENGTH);
}

/** The key of a data folder, read when it is first needed. */
export class MemberKeys {
  readonly #dataDir: string;
  #loaded: { readonly key: Uint8Array; readonly hash: MemberHash } | null = null;

  constructor(dataDir: string) {
    this.#dataDir = dataDir;
  }

  /** Null until the key has been read. */
  get hash(): MemberHash | null {
    return this.#loaded?.hash ?? null;
  }

  /** @throws StoreSetupError when the folder or the file cannot be used */
  async load(): Promise<{ readonly key: Uint8Array; readonly hash: MemberHash }> {
    if (this.#loaded === null) {
      const key = await loadMemberKey(this.#dataDir);
      this.#loaded = { key, hash: memberHash(key) };
    }
    return this.#loaded;
  }
}

/**
 * Reads the key from the data folder; makes both when they are missing. The key is readable for its owner only.
 *
 * @throws StoreSetupError when the folder or the file cannot be used
 */
export async function loadMemberKey(dataDir: string): Promise<Uint8Array> {
  const file = join(dataDir, FILE);
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    const text = await readFile(file, 'utf8').catch(async (error: unknown) => {
      if (!hasCode(error, 'ENOENT')) throw error;
      await createKey(file);
      return readFile(file, 'utf8');
    });
    return readKey(text);
  } catch (error) {
    if (error instanceof StoreSetupError) throw error;
    throw new StoreSetupError(
      `the folder of DATA_DIR cannot be used. Give the bot the right to read and write it.`,
      {
        cause: error,
      },
    );
  }
}

/** Writes the key whole and then gives it its name, so that of several processes one key wins and none reads a part. */
async function createKey(file: string): Promise<void> {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    await writeFile(draft, `${randomBytes(KEY_BYTES).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    await link(draft, file);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

function readKey(text: string): Uint8Array {
  const hex = text.trim();
  if (/^[0-9a-f]+$/i.test(hex) && hex.length === 2 * KEY_BYTES) return Buffer.from(hex, 'hex');
  throw new StoreSetupError(
    `${FILE} in DATA_DIR is not a key of ${2 * KEY_BYTES} hexadecimal digits. Put its backup in its place, or remove it: then earlier votes can no longer be changed or erased by their members.`,
  );
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
