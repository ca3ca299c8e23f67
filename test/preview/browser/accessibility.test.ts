import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { describeInBrowser, type Visit, visit } from './visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds against the page, as lines that name rule and place. */
async function violationsOf({ page }: Visit): Promise<unknown> {
  // The page forbids scripts that are not its own; the debugger may run them all the same.
  await page.evaluate(axe);
  return page.evaluate(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' at ' + target + ': ' + failureSummary)))`,
  );
}

describeInBrowser('accessibility of the page', () => {
  it.each(['light', 'dark'] as const)('has nothing that axe-core finds, in %s', async (colorScheme) => {
    const visitor = await visit({ colorScheme });
    expect(await violationsOf(visitor)).toEqual([]);
    await visitor.become('Sam');
    await visitor.composer.focus();
    await visitor.type('@ask', 'Enter', 'Who created GPT-J?', 'Enter');
    await visitor.message('Ben Wang').waitFor();
    await visitor.type('/search gpt-j pile', 'Enter');
    await visitor.message('Results 1–5').waitFor();
    await visitor.type('/ask Which licence do the weights of llamas in Peru have?', 'Enter');
    await visitor.message('I found nothing').waitFor();
    await visitor.type('/topics', 'Enter', 'Enter');
    await visitor.type('/about', 'Enter', 'Enter');
    await visitor.page.getByText('Last answer').waitFor();
    await visitor.page.locator('.passages summary').first().click();
    expect(await violationsOf(visitor)).toEqual([]);
    await visitor.composer.focus();
    await visitor.type('/ask', 'Enter', 'gpt');
    await visitor.page.getByRole('option').first().waitFor();
    expect(await violationsOf(visitor)).toEqual([]);
    await visitor.type('Escape', 'Escape', '/teach', 'Enter', 'Enter');
    await visitor.page.getByRole('dialog').waitFor();
    expect(await violationsOf(visitor)).toEqual([]);
    await visitor.type('Escape');
    await visitor.message('Ben Wang').getByRole('button', { name: 'More', exact: true }).click();
    await visitor.page.getByRole('menu').waitFor();
    expect(await violationsOf(visitor)).toEqual([]);
  });

  it('fits a phone, with nothing to scroll sideways', async () => {
    const visitor = await visit({ viewport: { width: 360, height: 740 }, hasTouch: true });
    await visitor.type('/ask Who created GPT-J?', 'Enter');
    await visitor.message('Ben Wang').waitFor();
    expect(await visitor.page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(await violationsOf(visitor)).toEqual([]);
    await visitor.button('For authors').click();
    await visitor.page.getByText('Answered: the confidence of').waitFor();
    expect(await visitor.page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(await violationsOf(visitor)).toEqual([]);
  });

  it('leads the keyboard through the messages', async () => {
    const visitor = await visit();
    await visitor.type('one', 'Enter', 'two', 'Enter', 'three', 'Enter');
    await visitor.message('three').waitFor();
    await visitor.message('three').focus();
    await visitor.type('ArrowUp', 'ArrowUp');
    expect(await visitor.focused()).toContain('one');
    await visitor.type('End');
    expect(await visitor.focused()).toContain('three');
    await visitor.type('Tab');
    expect(await visitor.focused()).toBe('Reply');
  });

  it('remembers the theme that was chosen', async () => {
    const visitor = await visit({ colorScheme: 'light' });
    const ground = () =>
      visitor.page.evaluate('getComputedStyle(document.querySelector("main")).backgroundColor');
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await visitor.button('Switch between light and dark').click();
    await visitor.page.reload();
    await visitor.button('/ask').waitFor();
    expect(await ground()).not.toBe('rgb(255, 255, 255)');
  });
});
