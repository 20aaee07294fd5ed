import { VERSION } from '../../version.ts';
import { onDatabase } from './command.ts';

const USAGE = 'Brings the tables of DATABASE_URL up to date.\n\nUsage: npm run migrate\n';

await onDatabase(USAGE, async (database) => {
  await database.migrate(VERSION);
  return `The ${database.dialect} database is up to date.`;
});
