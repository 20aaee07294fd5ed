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
  'timeout-minutes': z.number(),
  needs: z.string().optional(),
  services: z.record(z.string(), z.looseObject({ image: z.string() })).optional(),
  steps: z.array(
    z.strictObject({
      id: z.string().optional(),
      name: z.string().optional(),
      uses: z.string().optional(),
      run: z.string().optional(),
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

  it('name the version of every action that they use', () => {
    for (const { uses = 'a/b@v1' } of steps) expect(uses).toMatch(/^[\w-]+\/[\w-]+@v\d+$/);
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

  it('validate the configuration of the proxy with the version that is deployed', () => {
    const image = readCompose('docker-compose.prod.yml').services.proxy?.image ?? 'none';
    expect(readFileSync(`${folder}/check.yml`, 'utf8')).toContain(image);
  });
});
