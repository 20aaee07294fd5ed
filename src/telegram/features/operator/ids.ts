const ID = /^-?\d{1,16}$/;

/** The id of a group or a person that a command names; undefined for anything else. */
export function idIn(argument: string): number | undefined {
  const id = ID.test(argument.trim()) ? Number(argument) : 0;
  return Number.isSafeInteger(id) && id !== 0 ? id : undefined;
}

/** The same for a group. */
export function groupIdIn(argument: string): number | undefined {
  const id = idIn(argument);
  return id !== undefined && id < 0 ? id : undefined;
}
