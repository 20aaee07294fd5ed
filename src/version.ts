import packageJson from '../package.json' with { type: 'json' };

export const VERSION = packageJson.version;

/** Answers `--version`, which is all that there is to do then. */
export function hasToldVersion(args: readonly string[]): boolean {
  const isAsked = args.includes('--version');
  if (isAsked) process.stdout.write(`Nezuko ${VERSION} (Node ${process.versions.node})\n`);
  return isAsked;
}
