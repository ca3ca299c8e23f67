import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCustomId, encodeCustomId } from '../../src/replies/custom-id.ts';

describe('encodeCustomId', () => {
  it('puts the version first, then command, action and arguments', () => {
    expect(encodeCustomId('search', 'page', '2', 'gpt-j')).toBe('1~search~page~2~gpt-j');
  });

  it('gives back what was put in', () => {
    const part = fc.string({ maxLength: 20 }).filter((text) => !text.includes('~'));
    fc.assert(
      fc.property(part, part, fc.array(part, { maxLength: 2 }), (command, action, args) => {
        expect(decodeCustomId(encodeCustomId(command, action, ...args))).toEqual({ command, action, args });
      }),
    );
  });

  it('refuses what Discord would refuse', () => {
    expect(() => encodeCustomId('search', 'page', 'x'.repeat(100))).toThrow('100 characters');
  });

  it('refuses an argument that would read back as two', () => {
    expect(() => encodeCustomId('search', 'page', 'a~b')).toThrow('"~"');
  });
});

describe('decodeCustomId', () => {
  it.each(['', 'x', '0~search~page', '2~search~page~1', '1~search'])(
    'knows that "%s" is not of this version',
    (id) => {
      expect(decodeCustomId(id)).toBeNull();
    },
  );
});
