import { expect, it } from 'vitest';
import { describeInBrowser, visit } from './visit.ts';

describeInBrowser('moderating on the page', () => {
  it('offers moderators more commands than members', async () => {
    const visitor = await visit();
    await visitor.type('/');
    await visitor.page.getByRole('option', { name: '/ask' }).waitFor();
    expect(await visitor.page.getByRole('option', { name: '/teach' }).count()).toBe(0);
    await visitor.become('Sam');
    await visitor.composer.fill('/');
    await visitor.page.getByRole('option', { name: '/teach' }).waitFor();
  });

  it('answers a message by its menu, with the keyboard alone, and posts the answer', async () => {
    const visitor = await visit();
    await visitor.type('Who created GPT-J, by the way?', 'Enter');
    await visitor.message('Who created GPT-J, by the way?').waitFor();
    await visitor.become('Sam');
    await visitor.composer.focus();
    await visitor.message('Who created GPT-J, by the way?').focus();
    await visitor.type('Shift+F10');
    await visitor.page.getByRole('menuitem', { name: 'Answer this' }).waitFor();
    await visitor.type('ArrowDown', 'Enter');
    await visitor.button('Post as reply').click();
    await visitor.message('Posted as a reply.').waitFor();
    await visitor.become('Robin');
    await visitor.message('Posted by Sam').waitFor();
    expect(await visitor.message('Posted as a reply.').count()).toBe(0);
  });

  it('teaches an answer in a form', async () => {
    const visitor = await visit();
    await visitor.become('Sam');
    await visitor.composer.focus();
    await visitor.type('/teach', 'Enter', 'Enter');
    const form = visitor.page.getByRole('dialog', { name: 'Teach an answer' });
    await form.getByLabel('Questions, one on each line').fill('When is the reading group?');
    await form.getByLabel('Answer').fill('The reading group meets on Saturdays.');
    await form.getByRole('button', { name: 'Submit' }).click();
    await visitor.message('Taught.').waitFor();
    await visitor.become('Robin');
    await visitor.composer.focus();
    await visitor.type('/ask When is the reading group?', 'Enter');
    await visitor.message('Robin used /ask').getByText('The reading group meets on Saturdays.').waitFor();
  });

  it('gives the focus back when a form is closed', async () => {
    const visitor = await visit();
    await visitor.become('Sam');
    await visitor.composer.focus();
    await visitor.type('/teach', 'Enter', 'Enter');
    const form = visitor.page.getByRole('dialog');
    await form.waitFor();
    await visitor.type('Escape');
    await form.waitFor({ state: 'detached' });
    expect(await visitor.focused()).toBe('Message');
  });

  it('gives a file to save', async () => {
    const visitor = await visit();
    await visitor.type('/ask What do llamas in Peru eat?', 'Enter');
    await visitor.message('I found nothing').waitFor();
    await visitor.become('Sam');
    await visitor.composer.focus();
    await visitor.type('/gaps', 'Enter', 'Enter');
    await visitor.button('Export').click();
    const saved = visitor.page.waitForEvent('download');
    await visitor.button(/\.csv$/).click();
    expect((await saved).suggestedFilename()).toMatch(/\.csv$/);
  });
});
