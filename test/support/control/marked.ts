/** The text with a mark on every letter outside of commands, tags, names and rights. */
export const marked = (text: string): string =>
  text
    .split(/(<\/?(?:code|b)>|\/[a-z]+|@\w+|can_\w+|\{\w+\})/)
    .map((part, index) => (index % 2 === 0 ? part.replace(/\p{L}/gu, '$&\u0301') : part))
    .join('');

/** Words of which no letter has a mark. */
export const unmarked = (text: string): string[] =>
  text.replace(/\/\w+( @\w+)*|@\w+|\{\w+\}/g, ' ').match(/(?<![\p{L}\p{M}])\p{L}{2,}(?!\p{M})/gu) ??
  [];
