import { describe, expect, it } from 'vitest';
import { handleComponent } from '../../commands/index.ts';
import { topics } from '../../commands/topics.ts';
import type { MessageBody } from '../../src/command.ts';
import { bodyOf, control, customIdOf, textOf } from '../support/bodies.ts';
import { fixtureLibrary } from '../support/library.ts';
import { fixtureServices, onComponent, slash, typing } from '../support/requests.ts';

const services = fixtureServices();

async function choose(body: MessageBody, label: string, place: number, from = services) {
  const menu = control(body, label);
  const values = menu.values.slice(place, place + 1);
  return handleComponent(menu.customId ?? '', onComponent(body, { values }), from);
}

describe('/topics', () => {
  it('leads from documents to sections to a passage, and back', async () => {
    const documents = await bodyOf(topics.run(slash(), services));
    expect(textOf(documents)).toBe('### Topics\n- GPT-J\n- The Pile\n- notes');

    const pile = await choose(documents, 'Choose a document', 1);
    expect(pile).toMatchObject({ kind: 'update' });
    const sections = await bodyOf(pile);
    expect(textOf(sections)).toBe('### The Pile\n- Introduction\n- Authors\n- Components\n  - Shares');

    const authors = await choose(sections, 'Choose a section', 1);
    expect(authors).toMatchObject({ kind: 'message', outcome: { passage: 'the-pile#authors-1' } });

    const back = await handleComponent(customIdOf(sections, 'All topics'), onComponent(sections), services);
    expect(textOf(await bodyOf(back))).toBe(textOf(documents));
  });

  it('lists the passages of a section that has several', async () => {
    const paragraph = (name: string) => `${`The ${name} paragraph is long. `.repeat(12)}`;
    const library = fixtureLibrary({
      'a.md': `# A\n\n## Part\n\n${paragraph('first')}\n\n${paragraph('second')}`,
    });
    const within = fixtureServices({ library });
    const sections = await bodyOf(topics.run(slash({ document: 'a' }), within));
    const section = await bodyOf(choose(sections, 'Choose a section', 0, within));
    expect(textOf(section)).toContain('### A › Part\n- The first paragraph is long.\n- The second paragraph');
    const passage = await choose(section, 'Read a passage in full', 1, within);
    expect(passage).toMatchObject({ kind: 'message', outcome: { passage: 'a#part-2' } });
    const back = await handleComponent(customIdOf(section, 'Back'), onComponent(section), within);
    expect(textOf(await bodyOf(back))).toBe('### A\n- Part');
  });

  it('takes many documents, sections and long titles page by page', async () => {
    const title = 'A very long title with many words '.repeat(8);
    const headings = Array.from({ length: 45 }, (_, index) => `## ${title} ${index}\n\nSome words.`);
    const files = Array.from({ length: 60 }, (_, index) => [
      `document-${index}.md`,
      `# ${title} ${index}\n\n${index === 0 ? headings.join('\n\n') : 'Some words.'}`,
    ]);
    const within = fixtureServices({ library: fixtureLibrary(Object.fromEntries(files)) });
    let body = await bodyOf(topics.run(slash(), within));
    expect(textOf(body)).toContain('1–20 of 60');
    for (const range of ['21–40 of 60', '41–60 of 60', '41–60 of 60']) {
      body = await bodyOf(handleComponent(customIdOf(body, 'Next'), onComponent(body), within));
      expect(textOf(body)).toContain(range);
    }
    const sections = await bodyOf(topics.run(slash({ document: 'document-0' }), within));
    expect(textOf(sections)).toContain('1–20 of 45');
  });

  it('says which document it does not have', async () => {
    const reply = await topics.run(slash({ document: 'x' }), services);
    expect(reply).toMatchObject({ visibility: 'private', outcome: { result: 'invalid' } });
  });

  it.each(['1~topics~document~goneaway~0', '1~topics~section~goneaway~x~0', '1~topics~choose-section'])(
    'says that it is out of date when a document is gone: %s',
    async (customId) => {
      const body = await bodyOf(topics.run(slash(), services));
      expect(await handleComponent(customId, onComponent(body), services)).toMatchObject({
        outcome: { result: 'stale' },
      });
    },
  );

  it('has something to say for an empty corpus', async () => {
    const empty = fixtureServices({ library: fixtureLibrary({}) });
    expect(textOf(await bodyOf(topics.run(slash(), empty)))).toContain('There is nothing here yet.');
  });
});

describe('autocomplete of /topics', () => {
  it('offers documents by title and alias', async () => {
    expect(await topics.autocomplete?.(typing('document', 'GPTJ'), services)).toEqual([
      { name: 'GPT-J', value: 'gpt-j' },
    ]);
  });
});
