import { at, every, onOneInstance, renew } from '../jobs/schedule.ts';
import type { Services } from './services.ts';

export interface JobsDeps {
  readonly services: Pick<
    Services,
    'lease' | 'cleanUp' | 'sweep' | 'forgetOldActivity' | 'watchPool' | 'warmUp'
  >;
  /** When the warm-up runs, as a cron expression. */
  readonly schedule: string;
  /** Whether work that can wait has to. */
  readonly isBusy: () => boolean;
  /** What each instance looks at for itself. */
  readonly looks: readonly (() => Promise<void> | void)[];
  readonly onError: (error: unknown) => void;
}

const CLEAN_UP_EVERY_MS = 1_000;
const SWEEP_EVERY_MS = 15_000;
/** A warm-up whose instance has died is taken up by another one. */
const RESUME_EVERY_MS = 15_000;
/** Often enough that a long job does not outlast the lease. */
const RENEW_EVERY_MS = 2_000;
/** How long another instance waits for one that has died before it does its part. */
const JOBS_LEASE_MS = 10_000;
const FORGET_EVERY_MS = 3_600_000;
const POOL_EVERY_MS = 5_000;
const LOOK_EVERY_MS = 10_000;

/** Starts what is done now and then; most of it on one instance only, which holds a lease for that. */
export async function startJobs({ services, schedule, isBusy, looks, onError }: JobsDeps) {
  const lease = services.lease('jobs', JOBS_LEASE_MS);
  await lease.acquire();
  const alone = (work: () => Promise<unknown>) => onOneInstance(lease, work);
  const stopping = new AbortController();
  const warmUp = { busy: isBusy, signal: stopping.signal };
  const jobs = [
    every(RENEW_EVERY_MS, () => renew(lease), onError),
    every(CLEAN_UP_EVERY_MS, alone(services.cleanUp), onError),
    every(SWEEP_EVERY_MS, alone(services.sweep.run), onError),
    every(FORGET_EVERY_MS, alone(services.forgetOldActivity), onError),
    every(POOL_EVERY_MS, services.watchPool, onError),
    ...looks.map((look) => every(LOOK_EVERY_MS, async () => look(), onError)),
    every(
      RESUME_EVERY_MS,
      alone(() => services.warmUp.resume(warmUp)),
      onError,
    ),
    at(
      schedule,
      alone(() => services.warmUp.run(warmUp)),
      onError,
    ),
  ];
  return {
    async stop(): Promise<void> {
      stopping.abort();
      services.sweep.stop();
      await Promise.all(jobs.map((job) => job.stop()));
      await lease.release();
    },
  };
}
