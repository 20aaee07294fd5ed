import { findPackageJSON } from 'node:module';
import { dirname } from 'node:path';

const packageJson = findPackageJSON('.', import.meta.url);
if (packageJson === undefined) throw new Error('Nezuko has no package.json above it');

/** The folder of the project: that of its package.json, for the sources and the bundle alike. */
export const ROOT = dirname(packageJson);
