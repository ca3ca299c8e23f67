import { afterEach, expect } from 'vitest';

/** Deprecations, leaks of listeners and the like: Node prints them where nobody looks. */
const warnings: string[] = [];
process.on('warning', ({ name, message }) => warnings.push(`${name}: ${message}`));

afterEach(() => {
  expect(warnings.splice(0), 'process warnings').toEqual([]);
});
