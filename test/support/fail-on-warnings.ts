import { afterAll, afterEach, beforeAll, expect } from 'vitest';

/** Deprecations, leaks of listeners and the like: Node prints them where nobody looks. */
const warnings: string[] = [];
const note = ({ name, message }: Error) => warnings.push(`${name}: ${message}`);

beforeAll(() => {
  process.on('warning', note);
});

afterEach(() => {
  expect(warnings.splice(0), 'process warnings').toEqual([]);
});

afterAll(() => {
  process.off('warning', note);
});
