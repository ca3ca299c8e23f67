import { readMarkdown } from '../../src/corpus/markdown.ts';
import { readPlainText } from '../../src/corpus/plain-text.ts';
import type { ExtensibleLibrary } from '../../src/retrieval/library.ts';
import { openLibrary } from '../../src/retrieval/open-library.ts';

/** A small corpus with one of everything that an answer has to be able to draw. */
export const FIXTURE_FILES: Readonly<Record<string, string>> = {
  'gpt-j.md': `---
title: GPT-J
aliases: [GPT-J-6B, gptj]
updated: 2026-11-23
---
GPT-J is a language model with 6 billion parameters that EleutherAI released in June 2021.[^announcement]
GPT-J was created by Ben Wang and Aran Komatsuzaki.[^readme]

## Licence
<!-- asks: can I use gpt-j commercially; what license is gptj under -->
The weights of GPT-J are under the Apache 2.0 licence.[^readme] The licence allows commercial use.

## Sizes

The table lists the models.[^readme]

| Model | Parameters | Name |
| --- | --- | --- |
| GPT-J-6B | 6,053,381,344 | \`EleutherAI/gpt-j-6b\` |
| GPT-Neo 2.7B | 2.7 billion | \`EleutherAI/gpt-neo-2.7B\` |

## How to cite

Cite GPT-J with this BibTeX entry.[^readme]

\`\`\`bibtex
@misc{gpt-j,
  author = {Wang, Ben and Komatsuzaki, Aran},
  title = {{GPT-J-6B}}
}
\`\`\`

[^announcement]: EleutherAI announcements, https://www.eleuther.ai/announcements
[^readme]: Mesh Transformer JAX README, https://github.com/kingoflolz/mesh-transformer-jax
`,
  'the-pile.md': `---
title: The Pile
updated: 2026-10-01
---
The Pile is an 825 GiB text data set that EleutherAI made to train large language models.[^paper]

## Authors

The Pile paper was written by Leo Gao, Stella Biderman and ten others.[^paper]

## Components

The Pile has 22 components, among them:

- **PubMed Central**, with articles on medicine
- *ArXiv*, with papers as \`LaTeX\` and <b>HTML</b>
- Code from [GitHub](https://github.com), filtered by stars

### Shares

Books3 is 12.07% of the Pile.[^paper]

[^paper]: The Pile paper, https://arxiv.org/abs/2101.00027
`,
  'notes.txt':
    'Notes on *stars* and _bars_ in plain text are kept as they are. They are shown sign by sign.\n',
};

/** Opens a library over the given files; over the fixture's when none are given. */
export function fixtureLibrary(files: Readonly<Record<string, string>> = FIXTURE_FILES): ExtensibleLibrary {
  return openLibrary(
    Object.entries(files).map(([file, text]) =>
      file.endsWith('.md') ? readMarkdown(file, text).document : readPlainText(file, text).document,
    ),
  );
}
