import { describe } from 'vitest';
import { freshSqlite } from '../support/databases.ts';
import { storageContract } from './contract.ts';

describe('storage on SQLite', () => storageContract(freshSqlite));
