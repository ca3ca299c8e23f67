import { expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../../support/hostile.ts';
import { describeInBrowser, visit } from './visit.ts';

describeInBrowser('asking on the page', () => {
  it('completes a command and its options, and answers, with the keyboard alone', async () => {
    const visitor = await visit();
    await visitor.page.keyboard.type('/as');
    await visitor.page.getByRole('option', { name: '/ask' }).waitFor();
    await visitor.type('Enter');
    await visitor.page.keyboard.type('what license');
    await visitor.page.getByRole('option', { name: 'what license is gptj under' }).waitFor();
    await visitor.page.getByRole('option', { name: 'notes' }).waitFor({ state: 'detached' });
    await visitor.type('ArrowDown', 'Enter', 'Enter');
    const answer = visitor.message('Apache 2.0');
    await answer.waitFor();
    expect(await answer.textContent()).toContain('Robin used /ask');
    expect(await answer.textContent()).toContain('Question: what license is gptj under');
    expect(await visitor.focused()).toBe('Message');
  });

  it('says which option is missing, or wrong', async () => {
    const visitor = await visit();
    await visitor.type('/ask', 'Enter', 'Enter');
    await visitor.page.getByText('This option is required.').waitFor();
    await visitor.type('Escape', 'Escape');
    await visitor.become('Sam');
    await visitor.composer.focus();
    await visitor.type('/gaps', 'Enter');
    await visitor.button('Add option days').click();
    await visitor.type('soon', 'Enter');
    await visitor.page.getByText('Type a whole number.').waitFor();
  });

  it('asks privately, which others do not see, and forgets what is dismissed', async () => {
    const visitor = await visit();
    await visitor.type('/ask Who created GPT-J?');
    await visitor.button('Add option private').click();
    await visitor.page.getByRole('option', { name: 'True' }).waitFor();
    await visitor.type('Enter', 'Enter');
    const answer = visitor.message('Ben Wang');
    await answer.getByText('Only you can see this').waitFor();
    await visitor.become('Sam');
    expect(await answer.count()).toBe(0);
    await visitor.become('Robin');
    await answer.getByRole('button', { name: 'Dismiss message' }).click();
    await answer.waitFor({ state: 'detached' });
    await visitor.page.reload();
    await visitor.button('/ask').waitFor();
    expect(await answer.count()).toBe(0);
  });

  it('refuses what the corpus does not know, and offers what is close', async () => {
    const visitor = await visit();
    await visitor.type('/ask Which licence do the weights of llamas in Peru have?', 'Enter');
    const refusal = visitor.message('I found nothing in my sources');
    await refusal.getByRole('button', { name: 'GPT-J › Licence' }).click();
    await visitor.message('The licence allows commercial use.').waitFor();
  });

  it('answers a mention, and understands a follow-up in a reply', async () => {
    const visitor = await visit();
    await visitor.type('@ask', 'Enter', 'Who created GPT-J?', 'Enter');
    const answer = visitor.message('Ben Wang');
    await answer.getByRole('button', { name: 'Reply' }).click();
    await visitor.type('and when was it released?', 'Enter');
    const followUp = visitor.message('Asked before: Who created GPT-J?');
    await followUp.getByText('June 2021').waitFor();
  });

  it('explains why the bot is silent', async () => {
    const visitor = await visit();
    await visitor.type('Who created GPT-J?', 'Enter');
    await visitor.page.getByRole('status').getByText('On Discord the bot stays silent').waitFor();
    expect(await visitor.message('Who created GPT-J?').count()).toBe(1);
  });

  it('turns pages in place, and keeps the focus on the button', async () => {
    const visitor = await visit();
    await visitor.type('/topics', 'Enter', 'Enter');
    await visitor.type('/search gpt-j pile', 'Enter');
    const results = visitor.message('Search: gpt-j pile');
    await results.getByText('Results 1–5').waitFor();
    await results.getByRole('button', { name: 'Next' }).focus();
    await visitor.type('Enter');
    await results.getByText(/Results 6–/).waitFor();
    expect(await visitor.page.getByText('Search: gpt-j pile').count()).toBe(1);
    expect(['Next', 'Previous']).toContain(await visitor.focused());
  });

  it('opens a passage from a select', async () => {
    const visitor = await visit();
    await visitor.type('/search licence', 'Enter');
    const select = visitor.message('Search: licence').getByRole('combobox');
    await select.focus();
    await visitor.type('ArrowDown', 'Enter');
    await visitor.message('The licence allows commercial use.').nth(1).waitFor();
  });

  it('lets the asker dismiss an answer, and nobody else but moderators', async () => {
    const visitor = await visit();
    await visitor.become('Sam');
    await visitor.composer.focus();
    await visitor.type('/ask Who created GPT-J?', 'Enter');
    const answer = visitor.message('Ben Wang');
    await answer.waitFor();
    await visitor.become('Robin');
    await answer.getByRole('button', { name: 'Dismiss' }).click();
    await visitor.message('Only the person who asked').waitFor();
    await visitor.become('Sam');
    await answer.getByRole('button', { name: 'Dismiss' }).click();
    await answer.waitFor({ state: 'detached' });
  });

  it('begins a command from its mention in a text', async () => {
    const visitor = await visit();
    await visitor.type('/about', 'Enter', 'Enter');
    await visitor.message('ask-eleuther').getByRole('button', { name: '/ask' }).first().click();
    await visitor.page.getByRole('group', { name: 'Command ask' }).waitFor();
  });
});

describeInBrowser('hostile text on the page', () => {
  it('is shown and does nothing', async () => {
    const visitor = await visit();
    const text = visitor.composer;
    const written = HOSTILE_TEXTS.filter((hostile) => hostile.trim() !== '').map((hostile) =>
      hostile.slice(0, 2000),
    );
    for (const hostile of written) {
      await text.fill(`hello ${hostile}`.slice(0, 2000));
      await text.press('Enter');
    }
    await text.fill('the end');
    await text.press('Enter');
    await visitor.message('the end').waitFor();
    await visitor.message('<script>alert(1)</script><img src=x onerror=alert(1)>').waitFor();
    expect(await visitor.page.locator('ol :is(script, img, iframe)').count()).toBe(0);
    expect(await visitor.page.locator('ol a:not([href^="https://"])').count()).toBe(0);
    expect(await visitor.page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  });

  it('is harmless in a question too', async () => {
    const visitor = await visit();
    const hostile = '<img src=x onerror=alert(1)> **GPT-J** ||[a](javascript:alert(1))|| @everyone';
    await visitor.type('/ask', 'Enter', hostile, 'Enter');
    await visitor.message('Question: <img src=x onerror=alert(1)> **GPT-J**').waitFor();
  });
});
