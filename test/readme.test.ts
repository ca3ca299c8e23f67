import { readFileSync } from 'node:fs';
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

  it('says of every dependency what it is for', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const names = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (name) => !name.startsWith('@types/'),
    );
    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
