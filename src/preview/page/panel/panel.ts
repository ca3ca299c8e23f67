import { element, find } from '../dom.ts';
import type { Why } from '../protocol.ts';
import { explain } from '../talk.ts';
import { drawCorpus } from './corpus.ts';
import { drawExplanation } from './explanation.ts';
import type { CorpusView } from './views.ts';

/** What the author of a corpus sees beside the channel. */
export class AuthorsPanel {
  readonly #explanation = find('explanation', HTMLElement);
  readonly #corpus = find('corpus', HTMLElement);
  #why: Why | null = null;
  #asked = 0;

  /** The corpus was read, again or for the first time. */
  showCorpus(corpus: CorpusView | null): void {
    this.#corpus.replaceChildren(...(corpus === null ? [] : [drawCorpus(corpus)]));
    if (this.#why !== null) this.explain(this.#why);
  }

  /** Explains a message, if it answers a question; else what is explained stays. */
  async explain(why: Why): Promise<void> {
    this.#asked++;
    const asked = this.#asked;
    // Nothing is explained while the program is away; the page says so elsewhere.
    const explanation = await explain(why).catch(() => null);
    if (explanation === null || asked !== this.#asked) return;
    this.#why = why;
    const isSame = this.#explanation.dataset.message === why.message;
    const open = isSame ? this.#openPassages() : [];
    this.#explanation.dataset.message = why.message;
    this.#explanation.replaceChildren(drawExplanation(explanation));
    this.#details().forEach((details, index) => {
      details.open = open.includes(index);
    });
  }

  /** Forgets what is explained, as somebody else is at the page now. */
  clear(): void {
    this.#asked++;
    this.#why = null;
    this.#explanation.replaceChildren(
      element('p', {}, 'Ask something, and see here how the answer came about.'),
    );
  }

  #openPassages(): readonly number[] {
    return this.#details().flatMap(({ open }, index) => (open ? [index] : []));
  }

  #details(): readonly HTMLDetailsElement[] {
    return [...this.#explanation.querySelectorAll('details')];
  }
}
