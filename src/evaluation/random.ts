/** A source of numbers in [0, 1). */
export type Random = () => number;

/**
 * A repeatable source of random numbers: the same seed gives the same sequence on every machine.
 * Mulberry32 by Tommy Ettinger (public domain); 32 bits of state are plenty for resampling and test text.
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An element taken at random; undefined from an empty list. */
export function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)];
}
