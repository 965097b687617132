import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { AppError } from '../../../kernel/errors.ts';
import { PORTAL_BENCH } from './messages.ts';
import type { MeasuredServer } from './portal-process.ts';
import type { Programs } from './programs.ts';

/**
 * An nginx that serves the copied pages as a good static host would: one worker on the same processor, sendfile, files
 * packed beforehand, the descriptors of open files kept, no log.
 */
export async function startNginx(
  programs: Programs,
  directory: string,
  processor: number,
): Promise<MeasuredServer> {
  const port = await freePort();
  const configuration = path.join(directory, 'nginx.conf');
  await writeFile(configuration, configurationText(directory, port));
  const command = [programs.nginx, '-c', configuration, '-p', directory];
  const child = spawn(programs.taskset, ['-c', String(processor), ...command], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (said = (said + text).slice(-2000)));
  const ended = once(child, 'close');
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; !(await answers(origin)); attempt += 1) {
    if (attempt === 100 || child.exitCode !== null) {
      child.kill('SIGKILL');
      throw new AppError('unavailable', PORTAL_BENCH.ended('nginx', said));
    }
    await pause(50);
  }
  return {
    origin,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Started by root, its worker would be another user, who may not read the directory. */
const userLine = (): string => (process.getuid?.() === 0 ? 'user root;' : '');

const configurationText = (directory: string, port: number): string => `
${userLine()}
daemon off;
worker_processes 1;
pid ${directory}/nginx.pid;
error_log stderr warn;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  gzip_static on;
  open_file_cache max=10000;
  keepalive_requests 100000000;
  types { text/html html; }
  charset utf-8;
  client_body_temp_path ${directory}/body;
  proxy_temp_path ${directory}/proxy;
  fastcgi_temp_path ${directory}/fastcgi;
  uwsgi_temp_path ${directory}/uwsgi;
  scgi_temp_path ${directory}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${directory}/pages;
    add_header Cache-Control no-cache;
    add_header X-Content-Type-Options nosniff;
    location / { try_files $uri.html $uri/index.html =404; }
  }
}
`;

async function answers(origin: string): Promise<boolean> {
  try {
    const answer = await fetch(origin);
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
