import packageJson from '../package.json' with { type: 'json' };

export const VERSION = packageJson.version;

/** What `--version` answers. */
export const versionLine = (): string => `Nezuko ${VERSION} (Node ${process.versions.node})`;
