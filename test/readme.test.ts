import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');

describe('README.md', () => {
  it('sets everything up with one command, to ask and to test', () => {
    const [, quickStart = ''] = /^## Quick start\n(.*?)(?=^## )/ms.exec(readme) ?? [];
    const blocks = [...quickStart.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language, code]) => [
      language,
      code,
    ]);
    expect(blocks).toEqual([
      ['sh', 'npm ci && npm run ask -- "Who founded EleutherAI?"\n'],
      ['sh', 'npm ci && npm test\n'],
    ]);
  });

  it('describes its pictures in words, and keeps them small', () => {
    const pictures = [...readme.matchAll(/!\[(.*)\]\((.*)\)/g)].map(([, words = '', path = '']) => ({
      words,
      path,
    }));
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter(({ words }) => words.length < 40)).toEqual([]);
    const bytes = pictures.map(({ path }) => statSync(new URL(`../${path}`, import.meta.url)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(600_000);
  });

  it('says of every dependency what it is for', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const names = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (name) => !name.startsWith('@types/'),
    );
    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
