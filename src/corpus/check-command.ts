#!/usr/bin/env node
// npm run corpus:check [-- PATH]: prints what the authors of a corpus should mend; exit code 1 when there is any.
import { checkFolder } from './check-folder.ts';
import { CorpusUnreadableError } from './read-corpus.ts';

try {
  const { documents, questions, problems } = await checkFolder(process.argv[2] ?? 'corpus');
  for (const { file, line, reason, fix } of problems) console.log(`${file}:${line}: ${reason} ${fix}`);
  console.log(`${documents} documents and ${questions} golden questions: ${problems.length} to mend`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof CorpusUnreadableError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
