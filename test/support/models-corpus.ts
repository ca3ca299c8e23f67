import type { ExtensibleLibrary } from '../../src/retrieval/library.ts';
import { fixtureLibrary } from './library.ts';

const GPT_J = `---
title: GPT-J
aliases: [GPT-J-6B]
---
GPT-J is a language model with 6 billion parameters that EleutherAI released in June 2021.[^announcement] It was trained by Ben Wang on TPUs that Google lent.

## Licence
<!-- asks: can I use gpt-j commercially -->
The weights of GPT-J are under the Apache 2.0 licence.[^readme] The licence allows commercial use.

[^announcement]: Announcements, https://www.eleuther.ai/announcements
[^readme]: Mesh Transformer JAX, https://github.com/kingoflolz/mesh-transformer-jax
`;

const NEOX = `---
title: GPT-NeoX-20B
---
GPT-NeoX-20B is an autoregressive language model of EleutherAI. The weights of GPT-NeoX-20B came out in February 2022.

## Training

GPT-NeoX-20B was trained by Sid Black and Stella Biderman on 96 A100 GPUs. CoreWeave gave the GPUs and funds the work of EleutherAI.

## Licence
<!-- asks: what license is gpt-neox-20b under -->
GPT-NeoX-20B is under the Apache 2.0 licence too.
`;

const PYTHIA = `---
title: Pythia
---
Pythia is a suite of language models that shows how models change in training.

## Sizes

| Model | Layers | Learning rate |
| --- | --- | --- |
| Pythia-70M | 6 | 0.001 |
| Pythia-12B | 36 | 0.00012 |

## Checkpoints

Each model of Pythia has 154 checkpoints. Checkpoints of Pythia are kept as branches. We talk of Pythia when we mean the whole suite.
`;

/** A small corpus about three models, written to show what the engine does with names, sizes and follow-ups. */
export function modelsLibrary(): ExtensibleLibrary {
  return fixtureLibrary({ 'gpt-j.md': GPT_J, 'gpt-neox-20b.md': NEOX, 'pythia.md': PYTHIA });
}
