// A process that writes into a store as the bot does, and says so after each promise that was kept:
//   node test/store/writer-process.mjs FOLDER NAME COUNT
import { openStore } from '../../dist/src/store/open-store.js';
import { DEFAULT_SETTINGS } from '../../dist/src/store/settings.js';

const [folder = '', name = '', count = '0'] = process.argv.slice(2);
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const now = () => new Date();
const store = await openStore({
  dataDir: folder,
  url: null,
  authToken: null,
  defaults: DEFAULT_SETTINGS,
  log: silent,
  now,
});
const asked = { member: '7', askedAt: now(), answered: false, document: null, passage: null, ms: 1 };
for (let index = 0; index < Number(count); index++) {
  const question = `${name} ${index}`;
  const content = { questions: [question], answer: `Answer ${question}.`, link: null };
  store.recordQuestion({ ...asked, guild: '100', question });
  await store.teach('100', content, { moderator: '7', at: now() });
  const vote = { guild: '100', message: `${index}`, helpful: name === 'even', question: null, passage: null };
  await store.castFeedback({ ...vote, member: '7', votedAt: now(), comment: null });
  process.stdout.write(`${question}\n`);
}
await store.close();
