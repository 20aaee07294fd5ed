import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import packageJson from '../../package.json' with { type: 'json' };
import { readCompose, readYaml } from './compose-files.ts';

const folder = '.github/workflows';
const callingSchema = z.strictObject({
  uses: z.string(),
  permissions: z.record(z.string(), z.enum(['read', 'write'])),
});
const jobSchema = z.looseObject({
  'runs-on': z.string(),
  permissions: z.record(z.string(), z.enum(['read', 'write'])).optional(),
  'timeout-minutes': z.number(),
  needs: z.string().optional(),
  services: z.record(z.string(), z.looseObject({ image: z.string() })).optional(),
  steps: z.array(
    z.strictObject({
      id: z.string().optional(),
      name: z.string().optional(),
      uses: z.string().optional(),
      run: z.string().optional(),
      env: z.record(z.string(), z.string()).optional(),
      with: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
});
const workflowSchema = z.looseObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.enum(['read', 'write'])),
  jobs: z.record(z.string(), z.union([callingSchema, jobSchema])),
});
const workflows = readdirSync(folder).map((file) =>
  workflowSchema.parse(readYaml(`${folder}/${file}`)),
);
const jobs = workflows
  .flatMap((workflow) => Object.values(workflow.jobs))
  .filter((job) => 'steps' in job);
const steps = jobs.flatMap((job) => job.steps);

describe('the workflows', () => {
  it('run scripts that exist', () => {
    const scripts = steps
      .flatMap(({ run = '' }) => [...run.matchAll(/npm run ([\w:]+)/g)])
      .map(([, name]) => name);
    expect(scripts).toContain('check');
    expect(Object.keys(packageJson.scripts)).toEqual(expect.arrayContaining(scripts));
  });

  it('publish nothing that was not checked', () => {
    const publish = workflows.find(({ name }) => name === 'Publish');
    const check = workflows.find(({ name }) => name === 'Check');
    expect(publish?.jobs.check).toMatchObject({ uses: `./${folder}/check.yml` });
    expect(publish?.jobs.image).toMatchObject({ needs: 'check' });
    expect(check?.on).toHaveProperty('workflow_call');
  });

  it('pin every action to a commit, and name the version that this is', () => {
    const lines = readdirSync(folder).flatMap((file) =>
      readFileSync(`${folder}/${file}`, 'utf8').split('\n'),
    );
    const used = lines.filter((line) => /uses: [^.]/.test(line));
    expect(used.length).toBeGreaterThan(10);
    for (const line of used) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    const versions = used.map((line) => line.replace(/^.*uses: /, ''));
    const actions = new Set(versions.map((version) => version.split('@')[0]));
    expect(new Set(versions).size).toBe(actions.size);
  });

  it('may read only, and write where that is what they are for', () => {
    for (const { permissions } of workflows) expect(permissions).toEqual({ contents: 'read' });
    const writing = workflows.flatMap(({ jobs }) =>
      Object.entries(jobs).flatMap(([name, { permissions = {} }]) =>
        Object.entries(permissions).flatMap(([what, right]) =>
          right === 'write' ? [`${name}: ${what}`] : [],
        ),
      ),
    );
    expect(writing.toSorted()).toEqual([
      'codeql: security-events',
      'image: attestations',
      'image: id-token',
      'image: packages',
      'release: contents',
    ]);
  });

  it('leave no credentials beside the code that they have fetched', () => {
    for (const { uses, with: given } of steps) {
      if (uses?.startsWith('actions/checkout@'))
        expect(given).toEqual({ 'persist-credentials': false });
    }
  });

  it('publish what can be verified: with a list of its parts, and signed', () => {
    const push = steps.find(({ uses }) => uses?.startsWith('docker/build-push-action@'));
    expect(push?.with).toMatchObject({ provenance: 'mode=max', sbom: true });
    const signing = steps.find(({ uses }) => uses?.startsWith('actions/attest-build-provenance@'));
    expect(signing?.with?.['subject-digest']).toMatch(/^\$\{\{ steps\.push\.outputs\.digest }}$/);
  });

  it('use the Node that the project requires', () => {
    const versions = steps.flatMap(({ with: given }) => given?.['node-version'] ?? []);
    expect(packageJson.engines.node).toContain(`>=${[...new Set(versions)].join()} `);
  });

  it('test with the PostgreSQL and Redis that are deployed', () => {
    const { services } = readCompose('docker-compose.yml');
    const tested = Object.assign({}, ...jobs.map((job) => job.services ?? {}));
    for (const name of ['postgres', 'redis']) {
      expect(tested[name]?.image).toBe(services[name]?.image);
    }
  });

  it('validate the files of the proxy and of Alertmanager with the versions that are deployed', () => {
    const { proxy } = readCompose('docker-compose.prod.yml').services;
    const { alertmanager } = readCompose('docker-compose.yml').services;
    for (const image of [proxy?.image ?? 'none', alertmanager?.image ?? 'none'])
      expect(readFileSync(`${folder}/check.yml`, 'utf8')).toContain(image);
  });
});

describe('the changelog', () => {
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  const versions = [...changelog.matchAll(/^## \[(.+?)\](?: - (.+))?$/gm)];
  const notesOf = (version: string) =>
    spawnSync('bash', ['.ci/release-notes', version], { encoding: 'utf8' });

  it('is kept as Keep a Changelog says', () => {
    const [[, first] = []] = versions;
    expect(first).toBe('Unreleased');
    for (const [, version = '', date = ''] of versions.slice(1)) {
      expect([version, date]).toEqual([
        expect.stringMatching(/^\d+\.\d+\.\d+$/),
        expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      ]);
    }
    const kinds = [...changelog.matchAll(/^### (.+)$/gm)].map(([, kind]) => kind);
    for (const kind of kinds)
      expect('Added Changed Deprecated Removed Fixed Security').toContain(kind);
  });

  it('gives a release its notes, and none to a version that it does not name', () => {
    for (const [, version = ''] of versions) {
      const { status, stdout } = notesOf(version);
      expect([status, stdout]).toEqual([0, expect.stringMatching(/^- \S/m)]);
      expect(stdout).not.toMatch(/^## /m);
    }
    expect(notesOf('9.9.9')).toMatchObject({
      status: 1,
      stderr: 'CHANGELOG.md says nothing of 9.9.9.\n',
    });
  });
});
