import { config } from 'zod';

// The page forbids `eval`; without this zod tries it once, which the browser reports.
config({ jitless: true });
