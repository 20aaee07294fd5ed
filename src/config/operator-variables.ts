import { text, type Variable } from './rules.ts';

const SEPARATED = 'must be numeric ids, separated by commas';

/** Ids, separated by commas. */
const ids = (one: RegExp, message: string) =>
  text
    .transform((value) => value.split(',').map((id) => id.trim()))
    .refine((values) => values.every((id) => one.test(id)), message)
    .transform((values) => values.map(Number))
    .refine((values) => values.every(Number.isSafeInteger), message)
    .default([]);

const userIds = ids(/^[1-9]\d{0,15}$/, SEPARATED);
const groupIds = ids(/^-[1-9]\d{0,15}$/, `${SEPARATED}; those of groups begin with -`);

export const OPERATOR_VARIABLES: readonly Variable[] = [
  {
    name: 'OPERATOR_IDS',
    meaning:
      'Ids of the people who operate the bot, separated by commas: in private they see all groups, block some, and write to the owners',
    example: '7000000001,7000000002',
    schema: userIds,
  },
  {
    name: 'ALLOWED_GROUPS',
    meaning:
      'Ids of groups, separated by commas. With this or `ALLOWED_OWNERS`, the bot leaves all other groups',
    example: '-1001234567890',
    schema: groupIds,
  },
  {
    name: 'ALLOWED_OWNERS',
    meaning:
      'Ids of people, separated by commas, who may add the bot to any group and protect it there',
    example: '7000000001',
    schema: userIds,
  },
];
