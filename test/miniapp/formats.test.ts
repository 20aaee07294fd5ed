import { describe, expect, it } from 'vitest';
import { inserted, isFormatted, retyped, toggled } from '../../src/webapp/notice/formats.ts';

const bold = (offset: number, length: number) => ({ type: 'bold', offset, length });
const own = (text: string, ...entities: ReturnType<typeof bold>[]) => ({ text, entities });

describe('a text that is typed on', () => {
  it.each([
    ['before it', 'say hello world', bold(10, 5)],
    ['behind it', 'hello world!', bold(6, 5)],
    ['within it', 'hello wo-rld', bold(6, 6)],
    ['over a part of it', 'hello w!', bold(6, 2)],
    ['just before it', 'hello X world', bold(8, 5)],
  ])('keeps the formatting of what stays: %s', (_, now, entity) => {
    expect(retyped(own('hello world', bold(6, 5)), now)).toEqual(own(now, entity));
  });

  it('loses that of what has gone', () => {
    expect(retyped(own('hello world', bold(6, 5)), 'hello')).toEqual(own('hello'));
  });

  it('never ends within a character', () => {
    const text = retyped(own('abcdef', bold(0, 3)), '1😀😀');
    expect(text).toEqual(own('1😀😀', bold(0, 3)));
    expect(retyped(own('abcdef', bold(0, 2)), '1😀😀')).toEqual(own('1😀😀', bold(0, 1)));
  });

  it('takes words in the place of others', () => {
    const text = inserted(own('hi X, come', bold(6, 4)), '{user}', 3, 4);
    expect(text).toEqual(own('hi {user}, come', bold(11, 4)));
  });
});

describe('a format', () => {
  it('is given, grows together with what touches it, and is taken away', () => {
    const one = toggled(own('abcdef'), 'bold', 0, 2);
    expect(one).toEqual(own('abcdef', bold(0, 2)));
    const two = toggled(one, 'bold', 2, 4);
    expect(two).toEqual(own('abcdef', bold(0, 4)));
    expect(isFormatted(two, 'bold', 1, 3)).toBe(true);
    expect(toggled(two, 'bold', 1, 3)).toEqual(own('abcdef', bold(0, 1), bold(3, 1)));
    expect(toggled(two, 'bold', 2, 2)).toEqual(two);
  });

  it('leaves others alone', () => {
    const italic = { type: 'italic', offset: 0, length: 6 };
    expect(toggled({ text: 'abcdef', entities: [italic] }, 'bold', 1, 2).entities).toEqual([
      italic,
      bold(1, 1),
    ]);
  });
});
