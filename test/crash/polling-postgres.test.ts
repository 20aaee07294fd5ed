import { describeCrashes } from './crashes.ts';

describeCrashes({ intake: 'polling', services: 'PostgreSQL' });
