import { describe, expect, it } from 'vitest';
import { handleComponent } from '../../commands/index.ts';
import { search } from '../../commands/search.ts';
import { bodyOf, control, controlsOf, customIdOf, textOf } from '../support/bodies.ts';
import { HOSTILE_TEXTS } from '../support/hostile.ts';
import { fixtureLibrary } from '../support/library.ts';
import { fixtureServices, onComponent, slash, typing } from '../support/requests.ts';

/** Twelve documents that all speak of models. */
const many = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [
    `model-${index}.md`,
    `# Model ${index}\n\nModel number ${index} is a language model.`,
  ]),
);
const services = fixtureServices({ library: fixtureLibrary(many) });

async function firstPage() {
  return bodyOf(search.run(slash({ query: 'language model' }), services));
}

async function press(body: Awaited<ReturnType<typeof firstPage>>, label: string) {
  return handleComponent(customIdOf(body, label), onComponent(body), services);
}

describe('/search', () => {
  it('shows five passages a page, in private', async () => {
    const reply = await search.run(slash({ query: 'language model' }), services);
    const body = await bodyOf(reply);
    expect(reply).toMatchObject({ visibility: 'private' });
    expect(textOf(body)).toContain('### Search: language model');
    expect(textOf(body)).toContain('Results 1–5 of 12');
    expect(control(body, 'Read a passage in full').values).toHaveLength(5);
  });

  it('turns pages in place, forth and back', async () => {
    const next = await press(await firstPage(), 'Next');
    expect(next).toMatchObject({ kind: 'update' });
    const second = await bodyOf(next);
    expect(textOf(second)).toContain('**6.**');
    expect(textOf(await bodyOf(press(second, 'Previous')))).toContain('Results 1–5 of 12');
  });

  it('ends at the last page', async () => {
    const last = await bodyOf(press(await bodyOf(press(await firstPage(), 'Next')), 'Next'));
    expect(textOf(last)).toContain('Results 11–12 of 12');
    expect(control(last, 'Next').disabled).toBe(true);
    expect(textOf(await bodyOf(press(last, 'Next')))).toContain('Results 11–12 of 12');
  });

  it('opens a passage in full', async () => {
    const body = await firstPage();
    const menu = control(body, 'Read a passage in full');
    const request = onComponent(body, { values: menu.values.slice(0, 1) });
    const reply = await handleComponent(menu.customId ?? '', request, services);
    expect(reply).toMatchObject({ kind: 'message', visibility: 'private', outcome: { result: 'shown' } });
    expect(textOf(await bodyOf(reply))).toContain('is a language model.');
  });

  it('keeps to a document, on later pages too', async () => {
    const library = fixtureLibrary({
      ...many,
      'long.md': `# Long\n\n${Array.from({ length: 8 }, (_, index) => `## Part ${index}\n\nA language model of part ${index}.`).join('\n\n')}`,
    });
    const within = fixtureServices({ library });
    const body = await bodyOf(search.run(slash({ query: 'language model', document: 'long' }), within));
    expect(textOf(body)).toContain('In Long');
    const next = await bodyOf(handleComponent(customIdOf(body, 'Next'), onComponent(body), within));
    expect(textOf(next)).toContain('Results 6–8 of 8');
  });

  it('says which document it does not have', async () => {
    const reply = await search.run(slash({ query: 'x', document: '**nothing**' }), services);
    expect(reply).toMatchObject({ outcome: { result: 'invalid' } });
    expect(textOf(await bodyOf(reply))).toContain('“\\*\\*nothing\\*\\*”');
  });

  it('says that nothing was found', async () => {
    const body = await bodyOf(search.run(slash({ query: 'xyzzy' }), services));
    expect(textOf(body)).toContain('Nothing found.');
    expect(controlsOf(body)).toEqual([]);
  });

  it('says that it is out of date when the document is gone', async () => {
    const body = await bodyOf(search.run(slash({ query: 'language model' }), services));
    const reply = await handleComponent('1~search~page~1~goneaway', onComponent(body), services);
    expect(reply).toMatchObject({ visibility: 'private', outcome: { result: 'stale' } });
  });

  it.each(HOSTILE_TEXTS)('survives %j', async (hostile) => {
    await bodyOf(search.run(slash({ query: hostile }), services));
    await bodyOf(search.run(slash({ query: 'model', document: hostile }), services));
    const query = `model ${hostile}`.slice(0, 100);
    const body = await bodyOf(search.run(slash({ query }), services));
    if (controlsOf(body).some(({ label }) => label === 'Next')) await bodyOf(press(body, 'Next'));
  });
});

describe('autocomplete of /search', () => {
  it('offers documents by title', async () => {
    const choices = await search.autocomplete?.(typing('document', 'model 1'), services);
    expect(choices).toContainEqual({ name: 'Model 11', value: 'model-11' });
  });

  it('offers headings and questions for the query', async () => {
    expect(await search.autocomplete?.(typing('query', 'model 3'), services)).toContainEqual({
      name: 'Model 3',
      value: 'Model 3',
    });
  });
});
