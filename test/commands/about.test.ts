import { describe, expect, it } from 'vitest';
import { about } from '../../commands/about.ts';
import { bodyOf, controlsOf, textOf } from '../support/bodies.ts';
import { fixtureServices, slash } from '../support/requests.ts';

describe('/about', () => {
  it('says what the bot knows, how to ask and what becomes of questions', async () => {
    const body = await bodyOf(about.run(slash(), fixtureServices()));
    const text = textOf(body);
    expect(text).toContain('**3 documents** (9 passages)');
    expect(text).toContain('newest document: 23 November 2026');
    expect(text).toContain('Version 1.2.3');
    expect(text).toContain('`/ask`');
    expect(text).toContain('**Privacy**');
    expect(controlsOf(body).map(({ label }) => label)).toEqual(['Add me', 'Open project page']);
  });

  it('leaves out links that the operator has not set', async () => {
    const bare = fixtureServices({ inviteUrl: null, homepageUrl: null });
    expect(controlsOf(await bodyOf(about.run(slash(), bare)))).toEqual([]);
  });
});
