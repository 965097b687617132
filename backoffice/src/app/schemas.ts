import { config } from 'zod/v4/core';

// Compiling schemas would ask for `new Function`, which the pages' policy refuses and the browser reports as an error.
config({ jitless: true });
