import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readQuestions } from '../../src/evaluation/evaluate.ts';
import { acceptedFigures, parseAccepted, setbacks } from '../../src/evaluation/golden/ratchet.ts';
import { runGolden } from '../../src/evaluation/golden/run.ts';
import { loadDocuments } from '../../src/evaluation/load-documents.ts';
import { progressOn } from '../../src/evaluation/progress.ts';
import { openLibrary } from '../../src/retrieval/open-library.ts';

const questionsFile = 'corpus/questions.jsonl';
const figuresFile = 'test/evaluation/golden-figures.json';
const advice = `If that is meant, run npm run eval:accept and commit ${figuresFile}.`;

describe.skipIf(!existsSync(questionsFile))(`the golden questions (skipped without ${questionsFile})`, () => {
  it('are answered no worse than accepted, and all their kinds are accepted', {
    timeout: 60_000,
  }, async () => {
    const accepted = parseAccepted(await readFile(figuresFile, 'utf8'));
    const questions = await readQuestions(questionsFile, []);
    const library = openLibrary(await loadDocuments('corpus'));
    const silent = progressOn({ write: () => {} });
    const now = acceptedFigures(runGolden({ own: library, unrefusing: library }, questions, silent));
    expect(setbacks(accepted, now), advice).toEqual([]);
    const sizes = (figures: typeof now) => figures.map(({ set, kind, count }) => ({ set, kind, count }));
    expect(sizes(now), `Questions were added or removed. ${advice}`).toEqual(sizes(accepted));
  });
});
