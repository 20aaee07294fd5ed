/**
 * A function of a source file, with the lines that are its own: not those of functions inside it.
 */
export interface FunctionLength {
  readonly file: string;
  /** Where it begins. */
  readonly line: number;
  readonly own: number;
  /** Whether it puts something together and answers it. */
  readonly isFactory: boolean;
}

/** What ends the line by which the body of a function begins, as the formatter writes it. */
const BEGINS = /(=>|\)|\): .*[^=]) \{$/;
const FACTORY = /function (create|open|define|install)[A-Z]/;
const NO_FUNCTION = /^\s*(\} )?(if|for|while|switch|catch|else|interface|class)\b/;

/** Every function with a body of several lines; relies on how the formatter indents. */
export function functionsOf(file: string, source: string): FunctionLength[] {
  const lines = source.split('\n');
  const open: { line: number; indent: string; nested: number; isFactory: boolean }[] = [];
  const found: FunctionLength[] = [];
  lines.forEach((text, index) => {
    const last = open.at(-1);
    const indent = /^\s*/.exec(text)?.[0] ?? '';
    if (last !== undefined && indent === last.indent && /^\s*\}/.test(text)) {
      open.pop();
      const length = index - last.line + 1;
      const own = length - last.nested;
      found.push({ file, line: last.line + 1, own, isFactory: last.isFactory });
      const outer = open.at(-1);
      if (outer !== undefined) outer.nested += length;
    }
    if (BEGINS.test(text) && !NO_FUNCTION.test(text)) {
      open.push({ line: index, indent, nested: 0, isFactory: FACTORY.test(headOf(lines, index)) });
    }
  });
  return found;
}

/** The first line of a signature that ends in the given one. */
function headOf(lines: readonly string[], end: number): string {
  const last = lines[end] ?? '';
  if (!/^\s*[)}]/.test(last)) return last;
  const indent = /^\s*/.exec(last)?.[0] ?? '';
  const isHead = (line: string) =>
    line.startsWith(indent) && /^[^\s)}]/.test(line.slice(indent.length));
  return lines.slice(0, end).findLast(isHead) ?? last;
}
