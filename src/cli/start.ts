import { AppError } from '../kernel/errors.ts';
import { openApplication } from '../app/application.ts';
import { openControlSocket } from '../app/control-socket.ts';
import { startMail } from '../app/mail.ts';
import { startMaintenance } from '../app/maintenance.ts';
import { SERVER_PURPOSE } from '../app/run-database-command.ts';
import { buildWebServer } from '../app/web.ts';
import { setUpWhenEmpty } from '../app/first-installation.ts';
import { loadDemonstrationCity, type Demonstration } from '../app/demo/index.ts';
import type { FirstAccount } from '../modules/identity/index.ts';
import { closeServer } from './start/close-server.ts';
import { START } from './start/messages.ts';

export interface StartOptions {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly databaseUrl?: string | undefined;
  readonly demo: boolean;
  readonly json: boolean;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  /** Ends the server when aborted; the process's own signals do it otherwise. */
  readonly stop?: AbortSignal;
}

const NONE: Demonstration = { accounts: [], requests: [] };

/** Runs portal, API and back office until told to stop. Resolves to the exit code. */
export async function runStart(options: StartOptions): Promise<number> {
  const say = (text: string): void => void options.stderr.write(`${text}\n`);
  const { data: dataDirectory, databaseUrl } = options;
  say(START.opening(databaseUrl ? 'PostgreSQL' : dataDirectory));
  const application = await openApplication({ dataDirectory, databaseUrl, purpose: SERVER_PURPOSE });
  try {
    const demonstration = options.demo ? await loadDemonstrationCity(application, say) : NONE;
    const firstAccounts = options.demo ? [] : await setUpWhenEmpty(application);
    const server = await buildWebServer(application, say);
    const closeSocket = databaseUrl ? async () => undefined : await openControlSocket(application);
    const stopMaintenance = startMaintenance(application.runtime, say);
    const stopMail = await startMail(application.runtime, say);
    try {
      const port = await listen(server, options);
      announce({ ...options, port }, demonstration, firstAccounts);
      await untilStopped(options.stop);
      say(START.stopping);
    } finally {
      await stopMail();
      stopMaintenance();
      await closeSocket();
      await closeServer(server);
    }
    say(START.stopped);
    return 0;
  } finally {
    await application.close();
  }
}

/** Resolves to the port, which the system chooses for port 0. */
async function listen(
  server: Awaited<ReturnType<typeof buildWebServer>>,
  { port, host }: StartOptions,
): Promise<number> {
  try {
    await server.listen({ port, host });
    const bound = server.addresses()[0];
    return typeof bound === 'object' ? bound.port : port;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new AppError('unavailable', START.portInUse(port));
  }
}

function announce(
  options: StartOptions,
  { accounts, requests }: Demonstration,
  firstAccounts: readonly FirstAccount[],
): void {
  const address = `http://localhost:${options.port}`;
  if (options.json) {
    const line = {
      portal: `${address}/`,
      office: `${address}/office/`,
      api: `${address}/api/v1/openapi.json`,
      accounts,
      requests,
      firstAccounts,
    };
    options.stdout.write(`${JSON.stringify(line)}\n`);
    return;
  }
  options.stdout.write(START.ready(address, accounts, requests, firstAccounts));
}

/** Resolves at the first Ctrl-C, termination signal, or abort. */
function untilStopped(stop?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      process.off('SIGINT', done).off('SIGTERM', done);
      resolve();
    };
    process.on('SIGINT', done).on('SIGTERM', done);
    if (stop?.aborted) done();
    stop?.addEventListener('abort', done, { once: true });
  });
}
