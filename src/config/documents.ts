import { VARIABLES } from './variables.ts';

/** The output of `--help`. */
export function usage(): string {
  const lines = VARIABLES.map(({ name, meaning, default: standard }) => {
    const shown = standard === undefined ? '' : ` (default ${standard})`;
    return `  ${name.padEnd(21)}${meaning.replaceAll('`', '')}${shown}`;
  });
  return [
    'Nezuko lets people speak in a Telegram group once they have joined its channels.',
    '',
    'Usage: npm start               start the bot',
    '       npm start -- --help     show this help',
    '       npm start -- --version  show which version this is, as all commands do',
    '',
    'Environment variables, also read from a file .env:',
    ...lines,
  ].join('\n');
}

/** The table in the README. */
export function environmentTable(): string {
  const rows = VARIABLES.map(({ name, meaning, default: standard }) => {
    const value =
      standard === undefined ? (name === 'BOT_TOKEN' ? 'required' : '') : `\`${standard}\``;
    return `| \`${name}\` | ${value} | ${meaning} |`;
  });
  return ['| Variable | Default | Meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The contents of `.env.example`. */
export function exampleFile(): string {
  const entries = VARIABLES.map(({ name, meaning, default: standard, example }) => {
    const value = standard ?? example ?? '';
    const line = name === 'BOT_TOKEN' ? `${name}=` : `# ${name}=${quoted(value)}`;
    return `# ${meaning.replaceAll('`', '')}\n${line}`;
  });
  return `# Copy this file, for its owner only: install -m 600 .env.example .env\n# Only BOT_TOKEN is required. A shell can read the file, too: set -a; . ./.env; set +a\n\n${entries.join('\n\n')}\n`;
}

/** As a shell, Docker Compose, systemd and the bot all read it. */
function quoted(value: string): string {
  return /^[\w:/.,@-]*$/.test(value) ? value : `'${value}'`;
}
