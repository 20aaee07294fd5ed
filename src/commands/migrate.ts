import { VERSION } from '../version.ts';
import { runOnDatabase } from './on-database.ts';

await runOnDatabase(
  'migrate',
  'Brings the tables of DATABASE_URL up to date.',
  async (database) => {
    await database.migrate(VERSION);
    return `The ${database.dialect} database is up to date.`;
  },
);
