import type { Logger } from 'pino';

/** Where the store reports what went wrong and what was deleted; never what members wrote. */
export type StoreLog = Pick<Logger, 'info' | 'warn' | 'error'>;
