#!/usr/bin/env node
// npm run corpus:coverage -- FOLDER: lists the statements in a folder of fact sheets that the corpus hardly mentions.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverageIn, readStatements } from './coverage.ts';
import { readCorpus } from './read-corpus.ts';

/** A statement of whose distinctive words no section has this share counts as missing. */
const enough = 0.6;

async function run(folder: string, corpusPath: string): Promise<void> {
  const { documents } = await readCorpus(corpusPath);
  const measure = coverageIn(documents);
  const sheets = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  const measured = sheets.sort().flatMap((sheet) =>
    readStatements(readFileSync(join(folder, sheet), 'utf8')).map((statement) => ({
      sheet,
      ...measure(statement),
    })),
  );
  const missing = measured.filter(({ share }) => share < enough).sort((a, b) => a.share - b.share);
  for (const { sheet, statement, share, section, missing: words } of missing) {
    console.log(`${sheet}:${statement.line}: ${Math.round(share * 100)} % in ${section || 'no section'}`);
    console.log(`  ${statement.text}\n  missing: ${words.join(', ')}`);
  }
  const found = measured.length - missing.length;
  console.log(
    `${found} of ${measured.length} statements have at least ${enough * 100} % of their names, numbers and dates in one section`,
  );
}

const [folder, corpusPath = 'corpus'] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder of fact sheets: npm run corpus:coverage -- ../shared/facts');
  process.exitCode = 2;
} else await run(folder, corpusPath);
