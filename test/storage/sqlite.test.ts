import { describe } from 'vitest';
import { freshSqlite } from '../support/databases.ts';
import { storageContract } from './contract.ts';

describe('SQLite', () => storageContract(freshSqlite));
