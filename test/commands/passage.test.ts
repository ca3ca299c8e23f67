import { describe, expect, it } from 'vitest';
import { handleComponent } from '../../commands/index.ts';
import { passage } from '../../commands/passage.ts';
import { checkChoices } from '../../src/replies/limits.ts';
import { bodyOf, control, customIdOf, textOf } from '../support/bodies.ts';
import { HOSTILE_TEXTS } from '../support/hostile.ts';
import { fixtureLibrary } from '../support/library.ts';
import { fixtureServices, onComponent, slash, typing } from '../support/requests.ts';

const services = fixtureServices();

async function shown(id: string) {
  return bodyOf(passage.run(slash({ id }), services));
}

describe('/passage', () => {
  it('shows a passage in full, for all to see, with sources', async () => {
    const reply = await passage.run(slash({ id: 'gpt-j#licence-1' }), services);
    expect(reply).toMatchObject({ visibility: 'public', outcome: { passage: 'gpt-j#licence-1' } });
    const text = textOf(await bodyOf(reply));
    expect(text).toContain('**GPT-J › Licence**');
    expect(text).toContain('The licence allows commercial use.');
    expect(text).toContain('Source: [Mesh Transformer JAX README](<https://github.com/');
    expect(text).toContain('-# `gpt-j#licence-1` · 2 of 4 in its document · as of 23 November 2026');
  });

  it('turns to its neighbours in place where only the member sees it', async () => {
    const body = await shown('gpt-j#licence-1');
    const next = await handleComponent(customIdOf(body, 'Next'), onComponent(body), services);
    expect(next).toMatchObject({ kind: 'update' });
    expect(textOf(await bodyOf(next))).toContain('**GPT-J › Sizes**');
  });

  it('turns a public page in private, so that it does not change for others', async () => {
    const body = await shown('gpt-j#licence-1');
    const request = onComponent(body, { isPrivate: false });
    const reply = await handleComponent(customIdOf(body, 'Previous'), request, services);
    expect(reply).toMatchObject({ kind: 'message', visibility: 'private' });
  });

  it('has nowhere to turn at the ends of a document', async () => {
    expect(control(await shown('gpt-j#intro-1'), 'Previous').disabled).toBe(true);
    expect(control(await shown('gpt-j#how-to-cite-1'), 'Next').disabled).toBe(true);
  });

  it('says that it is out of date when the passage is gone', async () => {
    const body = await shown('gpt-j#licence-1');
    const changed = fixtureServices({ library: fixtureLibrary({ 'a.md': '# A\n\nSomething else.' }) });
    const reply = await handleComponent(customIdOf(body, 'Next'), onComponent(body), changed);
    expect(reply).toMatchObject({ visibility: 'private', outcome: { result: 'stale' } });
  });

  it.each([
    ['4,000 characters', 'word '.repeat(800)],
    ['an unbroken word', 'x'.repeat(4000)],
    ['Japanese', '日本語の長い文章、'.repeat(450)],
    ['emoji', '👩‍👩‍👧‍👦 '.repeat(400)],
    ['marks that need escapes', '*_`~|<>'.repeat(600)],
    ['a long code block', `\n\`\`\`\n${'let x = 1;\n'.repeat(500)}\`\`\`\n`],
    [
      'a wide table',
      `\n| ${'head | '.repeat(60)}\n|${' --- |'.repeat(60)}\n| ${'cell **b** | '.repeat(60)}\n`,
    ],
  ])('keeps a passage of %s within the limits', async (_what, content) => {
    const library = fixtureLibrary({ 'a.md': `# A\n\n${content}` });
    for (const { id } of library.passages) {
      const body = await bodyOf(passage.run(slash({ id }), fixtureServices({ library })));
      expect(textOf(body)).toContain('in its document');
    }
  });

  it.each(HOSTILE_TEXTS)('has no passage %j', async (id) => {
    const reply = await passage.run(slash({ id }), services);
    expect(reply).toMatchObject({ visibility: 'private', outcome: { result: 'invalid' } });
    await bodyOf(reply);
  });
});

describe('autocomplete of /passage', () => {
  it('offers ids', async () => {
    expect(await passage.autocomplete?.(typing('id', 'gpt-j#lic'), services)).toEqual([
      { name: 'gpt-j#licence-1: GPT-J › Licence', value: 'gpt-j#licence-1' },
    ]);
  });

  it('offers passages by the words of their titles', async () => {
    const choices = await passage.autocomplete?.(typing('id', 'Pile authors'), services);
    expect(choices?.map(({ value }) => value)).toContain('the-pile#authors-1');
  });

  it.each(['', ...HOSTILE_TEXTS])('keeps to the limits for %j', async (typed) => {
    checkChoices((await passage.autocomplete?.(typing('id', typed), services)) ?? []);
  });
});
