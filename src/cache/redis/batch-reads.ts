type Values = (string | null)[];

/**
 * Puts together what is asked for in one turn of the event loop: updates come many at a time, and
 * one command for all of them costs little more than one for each would cost once.
 */
export function batchReads(readMany: (keys: readonly string[]) => Promise<Values>) {
  let asked: string[] = [];
  let answer: Promise<Values> | undefined;

  function readAll(): Promise<Values> {
    const keys = asked;
    asked = [];
    answer = undefined;
    return readMany(keys);
  }

  return (keys: readonly string[]): Promise<Values> => {
    const start = asked.length;
    for (const key of keys) asked.push(key);
    answer ??= new Promise((resolve) => {
      setImmediate(() => resolve(readAll()));
    });
    return answer.then((values) => values.slice(start, start + keys.length));
  };
}
