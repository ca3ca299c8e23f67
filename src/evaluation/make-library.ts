import type { Document } from '../corpus/document.ts';
import type { Library } from '../retrieval/library.ts';

export interface MakeLibraryOptions {
  /** Confidence from which a question is answered; 0 never refuses while there is anything to quote. */
  readonly threshold?: number;
}

/** How the library under measurement is made: the engine as it is, or with one of its rules switched off. */
export type MakeLibrary = (documents: readonly Document[], options?: MakeLibraryOptions) => Library;

/** The library as it answers its members, and beside it the same one that always quotes its best sentence. */
export interface LibraryPair {
  readonly own: Library;
  readonly unrefusing: Library;
}
