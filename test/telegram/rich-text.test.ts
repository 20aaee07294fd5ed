import { describe, expect, it } from 'vitest';
import { fillPlaceholders, unknownPlaceholder } from '../../src/telegram/ui/placeholders.ts';
import { concat, join, mention, rich, styled } from '../../src/telegram/ui/rich-text.ts';

const plain = (text: string) => ({ text, entities: [] });

const shown = ({ text, entities }: ReturnType<typeof concat>) =>
  entities.map(({ type, offset, length }) => [type, text.slice(offset, offset + length)]);

describe('a mention', () => {
  it('names the person, whom Telegram tells of it', () => {
    expect(mention({ id: 42, firstName: 'Bob' })).toEqual({
      text: 'Bob',
      entities: [
        {
          type: 'text_mention',
          offset: 0,
          length: 3,
          user: { id: 42, is_bot: false, first_name: 'Bob' },
        },
      ],
    });
  });

  it.each([
    '',
    ' ',
    '\u2800',
    '\u3164',
    '\uffa0',
    '\u115f\u1160',
    '\u0301',
    '\u2063 \u00ad',
  ])('has another word for a name that shows nothing: %j', (firstName) => {
    expect(mention({ id: 42, firstName }).text).toBe('👤');
    expect(mention({ id: 42, firstName }, 'du').text).toBe('du');
  });

  it.each(['.', '0', 'x'])('keeps a name that shows little: %j', (firstName) => {
    expect(mention({ id: 42, firstName }).text).toBe(firstName);
  });

  it('keeps the direction of a name to itself, outside of what is pressed', () => {
    const { text, entities } = mention({ id: 42, firstName: 'אדמין' });
    expect(text).toBe('\u2068אדמין\u2069');
    expect(entities).toMatchObject([{ offset: 1, length: 5, user: { first_name: 'אדמין' } }]);
  });
});

const bold = (text: string) => styled('bold', text);
const code = (text: string) => styled('code', text);

describe('rich text', () => {
  it('keeps the formatting of its pieces, wherever they come to stand', () => {
    const text = rich`Run ${code('/protect')} in ${bold('Cats')} ${2} times`;
    expect(text.text).toBe('Run /protect in Cats 2 times');
    expect(shown(text)).toEqual([
      ['code', '/protect'],
      ['bold', 'Cats'],
    ]);
  });

  it('counts as Telegram does', () => {
    expect(concat(['😀', bold('x')]).entities).toEqual([{ type: 'bold', offset: 2, length: 1 }]);
  });

  it('is joined with a separator between the pieces only', () => {
    expect(join([], ', ').text).toBe('');
    expect(join(['a'], ', ').text).toBe('a');
    const joined = join([bold('a'), 1, bold('c')], ', ');
    expect(joined.text).toBe('a, 1, c');
    expect(shown(joined)).toEqual([
      ['bold', 'a'],
      ['bold', 'c'],
    ]);
  });

  it.each([
    ['Hello {user}!', 'Hello Bob!'],
    ['{user}{count}{user}', 'Bob0Bob'],
    ['{unknown} {user', '{unknown} {user'],
    ['{constructor}', '{constructor}'],
    ['{ user } {}', '{ user } {}'],
    ['', ''],
  ])('%j is filled as %j', (template, text) => {
    expect(fillPlaceholders(plain(template), { user: bold('Bob'), count: 0 }).text).toBe(text);
  });

  it('keeps the formatting of the template around and beside what is filled in', () => {
    const text = 'Hi {user}, read {channels} now';
    const entities = [
      { type: 'italic' as const, offset: 0, length: 9 },
      { type: 'underline' as const, offset: 16, length: 10 },
      { type: 'code' as const, offset: 27, length: 3 },
    ];
    const filled = fillPlaceholders(
      { text, entities },
      { user: bold('Bartholomew'), channels: '@a' },
    );
    expect(filled.text).toBe('Hi Bartholomew, read @a now');
    expect(shown(filled)).toEqual([
      ['italic', 'Hi Bartholomew'],
      ['underline', '@a'],
      ['code', 'now'],
      ['bold', 'Bartholomew'],
    ]);
  });

  it.each([
    ['{chanels}', 'chanels', 'channels'],
    ['{Channel}', 'Channel', 'channels'],
    ['{user} and {USER}', 'USER', 'user'],
    ['{grup}', 'grup', 'group'],
    ['{ user }', ' user ', 'user'],
    ['{имя}', 'имя', undefined],
    ['{constructor}', 'constructor', undefined],
  ])('%j holds a placeholder that is none', (text, name, meant) => {
    expect(unknownPlaceholder(text)).toEqual({ name, meant });
  });

  it('knows its placeholders, and takes other braces for text', () => {
    expect(unknownPlaceholder('{user} {channels} {group} {count} { } {} {a b}')).toBeUndefined();
  });

  it('never takes what fills it for a template', () => {
    const filled = fillPlaceholders(plain('{user} of {group}'), {
      user: '{group}',
      group: bold('Cats'),
    });
    expect(filled.text).toBe('{group} of Cats');
    expect(shown(filled)).toEqual([['bold', 'Cats']]);
  });
});
