import { expect, it } from 'vitest';
import { FIXTURE_FILES } from '../../support/library.ts';
import { describeInBrowser, visit } from './visit.ts';

describeInBrowser('writing a corpus beside the page', () => {
  it('explains the last answer', async () => {
    const visitor = await visit();
    const panel = visitor.page.getByRole('complementary', { name: 'For authors' });
    await visitor.type('/ask Who created GPT-J?', 'Enter');
    await panel.getByText('Answered: the confidence of').waitFor();
    await panel.locator('.place').first().click();
    await panel.getByText('Speaks of:').first().waitFor();
    await visitor.composer.focus();
    await visitor.type('/ask What is the best pizza in Rome?', 'Enter');
    await panel.getByText(/The corpus does not know .*“pizza”/).waitFor();
  });

  it('explains an earlier answer when it is asked to', async () => {
    const visitor = await visit();
    const panel = visitor.page.getByRole('complementary', { name: 'For authors' });
    await visitor.type('/ask Who created GPT-J?', 'Enter');
    await visitor.message('Ben Wang').waitFor();
    await visitor.type('/ask What is the best pizza in Rome?', 'Enter');
    await panel.getByText('Refused').waitFor();
    await visitor.message('Ben Wang').click({ button: 'right', position: { x: 200, y: 10 } });
    await visitor.page.getByRole('menuitem', { name: 'Why this answer?' }).click();
    await panel.getByText('Answered: the confidence of').waitFor();
  });

  it('changes the last answer when a document is saved', async () => {
    const visitor = await visit();
    await visitor.type('/ask What do llamas in Peru eat?', 'Enter');
    const answer = visitor.message('What do llamas in Peru eat?');
    await answer.getByText('I found nothing').waitFor();
    await visitor.save('llamas.md', '# Llamas\n\nLlamas in Peru eat grass.\n');
    await answer.getByText('Llamas in Peru eat grass.').waitFor();
    await answer.getByText('(answered anew: the corpus has changed)').waitFor();
    expect(await visitor.message('eat grass').count()).toBe(1);
    const panel = visitor.page.getByRole('complementary', { name: 'For authors' });
    await panel.getByText('Answered: the confidence of').waitFor();
  });

  it('leaves an answer alone whose pages were turned', async () => {
    const visitor = await visit();
    await visitor.type('/search gpt-j pile', 'Enter');
    const results = visitor.message('Search: gpt-j pile');
    await results.getByRole('button', { name: 'Next' }).click();
    await results.getByText(/Results 6–/).waitFor();
    await visitor.save('llamas.md', '# Llamas\n\nThe pile of llamas in GPT-J is high.\n');
    await visitor.page.getByText('4 documents').waitFor();
    expect(await results.getByText(/Results 6–/).count()).toBe(1);
  });

  it('lists what should be mended, and keeps answering', async () => {
    const visitor = await visit();
    const panel = visitor.page.getByRole('complementary', { name: 'For authors' });
    await panel.getByText('Every file could be read.').waitFor();
    await panel.getByText(/^corpus:check finds \d+ things to mend$/).waitFor();
    await visitor.save(
      'gpt-j.md',
      `${FIXTURE_FILES['gpt-j.md']}`.replace('aliases: [', 'aliases: ['.repeat(2)),
    );
    await panel
      .getByText(/gpt-j\.md:\d+/)
      .first()
      .waitFor();
    await visitor.type('/ask Who created GPT-J?', 'Enter');
    await visitor.message('Ben Wang').waitFor();
  });
});
