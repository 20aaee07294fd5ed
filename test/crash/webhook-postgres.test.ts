import { describeCrashes } from './crashes.ts';

describeCrashes({ intake: 'webhook', services: 'PostgreSQL' });
