import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { parseConfig } from '../../src/config/load.ts';
import { SECRETS } from '../../src/config/secret-files.ts';

/** The fields of Kubernetes' API that the file uses; strict, so that a misspelt one is found. */
const labels = z.record(z.string(), z.string());
const metadata = z.strictObject({ name: z.string(), labels });
const selector = z.strictObject({ matchLabels: labels });
const quantity = z.strictObject({ cpu: z.string().optional(), memory: z.string() });
const probe = z.strictObject({
  httpGet: z.strictObject({ path: z.string(), port: z.literal('http') }),
  periodSeconds: z.int(),
  timeoutSeconds: z.int().optional(),
  failureThreshold: z.int().optional(),
});
const container = z.strictObject({
  name: z.string(),
  image: z.string(),
  command: z.array(z.string()).optional(),
  env: z.array(z.strictObject({ name: z.string(), value: z.string() })),
  ports: z.array(z.strictObject({ name: z.string(), containerPort: z.int() })).optional(),
  startupProbe: probe.optional(),
  livenessProbe: probe.optional(),
  readinessProbe: probe.optional(),
  lifecycle: z
    .strictObject({
      preStop: z.strictObject({ sleep: z.strictObject({ seconds: z.int() }) }),
    })
    .optional(),
  securityContext: z.strictObject({
    allowPrivilegeEscalation: z.literal(false),
    readOnlyRootFilesystem: z.literal(true),
    capabilities: z.strictObject({ drop: z.tuple([z.literal('ALL')]) }),
  }),
  resources: z.strictObject({ requests: quantity, limits: quantity }),
  volumeMounts: z.array(
    z.strictObject({ name: z.string(), mountPath: z.string(), readOnly: z.literal(true) }),
  ),
});
const template = z.strictObject({
  metadata: z.strictObject({ labels }),
  spec: z.strictObject({
    restartPolicy: z.literal('Never').optional(),
    automountServiceAccountToken: z.literal(false),
    terminationGracePeriodSeconds: z.int().optional(),
    securityContext: z.strictObject({
      runAsNonRoot: z.literal(true),
      runAsUser: z.int(),
      runAsGroup: z.int(),
      fsGroup: z.int(),
      seccompProfile: z.strictObject({ type: z.literal('RuntimeDefault') }),
    }),
    topologySpreadConstraints: z
      .array(
        z.strictObject({
          maxSkew: z.int(),
          topologyKey: z.string(),
          whenUnsatisfiable: z.enum(['ScheduleAnyway', 'DoNotSchedule']),
          labelSelector: selector,
        }),
      )
      .optional(),
    containers: z.array(container),
    volumes: z.array(
      z.strictObject({
        name: z.string(),
        secret: z.strictObject({ secretName: z.string(), defaultMode: z.int() }),
      }),
    ),
  }),
});
const resource = z.discriminatedUnion('kind', [
  z.strictObject({
    apiVersion: z.literal('batch/v1'),
    kind: z.literal('Job'),
    metadata,
    spec: z.strictObject({ backoffLimit: z.int(), template }),
  }),
  z.strictObject({
    apiVersion: z.literal('apps/v1'),
    kind: z.literal('Deployment'),
    metadata,
    spec: z.strictObject({
      replicas: z.int(),
      selector,
      strategy: z.strictObject({
        type: z.literal('RollingUpdate'),
        rollingUpdate: z.strictObject({ maxUnavailable: z.int(), maxSurge: z.int() }),
      }),
      template,
    }),
  }),
  z.strictObject({
    apiVersion: z.literal('v1'),
    kind: z.literal('Service'),
    metadata,
    spec: z.strictObject({
      selector: labels,
      ports: z.array(
        z.strictObject({ name: z.string(), port: z.int(), targetPort: z.literal('http') }),
      ),
    }),
  }),
  z.strictObject({
    apiVersion: z.literal('policy/v1'),
    kind: z.literal('PodDisruptionBudget'),
    metadata,
    spec: z.strictObject({ minAvailable: z.int(), selector }),
  }),
]);

// YAML 1.1, as kubectl reads it: 0440 is octal.
const resources = parseAllDocuments(readFileSync('deploy/kubernetes.yml', 'utf8'), {
  version: '1.1',
}).map((document) => resource.parse(document.toJS()));
const find = <K extends (typeof resources)[number]['kind']>(kind: K) => {
  const found = resources.find((one) => one.kind === kind);
  return found as Extract<(typeof resources)[number], { kind: K }>;
};
const deployment = find('Deployment').spec;
const [bot] = deployment.template.spec.containers;
const [migration] = find('Job').spec.template.spec.containers;

describe('the example for Kubernetes', () => {
  it('has everything that is needed, and what belongs together finds each other', () => {
    const app = { app: 'nezuko' };
    expect(resources.map(({ kind }) => kind)).toEqual([
      'Job',
      'Deployment',
      'Service',
      'PodDisruptionBudget',
    ]);
    expect(deployment.template.metadata.labels).toEqual(app);
    expect(deployment.selector.matchLabels).toEqual(app);
    expect(find('Service').spec.selector).toEqual(app);
    expect(find('PodDisruptionBudget').spec.selector.matchLabels).toEqual(app);
    // The Service must send nothing to the job.
    expect(find('Job').spec.template.metadata.labels).not.toEqual(app);
    expect(find('PodDisruptionBudget').spec.minAvailable).toBeLessThan(deployment.replicas);
  });

  it('names files of secrets that the bot reads, which the document says how to make', () => {
    const guide = readFileSync('docs/deployment.md', 'utf8');
    for (const { spec } of [find('Job'), find('Deployment')]) {
      const [{ secret } = {}] = spec.template.spec.volumes;
      expect(secret).toEqual({ secretName: 'nezuko', defaultMode: 0o440 });
    }
    for (const { name, value } of [...(bot?.env ?? []), ...(migration?.env ?? [])]) {
      if (!name.endsWith('_FILE')) continue;
      expect(SECRETS).toContain(name.replace('_FILE', ''));
      expect(guide).toContain(`--from-literal=${value.replace('/run/secrets/nezuko/', '')}=`);
    }
  });

  it('gives the bot a configuration that it takes, with the image of its container', () => {
    const given = Object.fromEntries((bot?.env ?? []).map(({ name, value }) => [name, value]));
    const env = {
      BOT_TOKEN: '1:a',
      DATABASE_URL: 'postgres://db/x',
      REDIS_URL: 'redis://r',
      ...given,
    };
    expect(parseConfig(env)).toMatchObject({
      ok: true,
      config: { webhook: { path: '/telegram' } },
    });
    expect(bot?.ports).toEqual([{ name: 'http', containerPort: 8000 }]);
    expect(migration?.image).toBe(bot?.image);
    const [node, script = ''] = migration?.command ?? [];
    expect(node).toBe('node');
    expect(existsSync(script.replace('dist/', 'src/').replace('.js', '.ts'))).toBe(true);
  });

  it('leaves the bot the time that it takes to stop', () => {
    const { terminationGracePeriodSeconds: grace = 0 } = deployment.template.spec;
    expect(grace - (bot?.lifecycle?.preStop.sleep.seconds ?? 0)).toBeGreaterThanOrEqual(45);
    expect(bot?.readinessProbe?.httpGet.path).toBe('/ready');
    expect(bot?.livenessProbe?.httpGet.path).toBe('/live');
  });
});
