import type { Clock } from './clock.ts';

/** First millisecond of 2015, from which Discord counts. */
const EPOCH = 1_420_070_400_000;

/** Makes ids as Discord does: time in the upper bits, a counter in the lower ones, so they sort by age. */
export class Snowflakes {
  readonly #clock: Clock;
  #count = 0n;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  next(): string {
    this.#count += 1n;
    return String((BigInt(this.#clock.now() - EPOCH) << 22n) | (this.#count & 0x3fffffn));
  }
}
