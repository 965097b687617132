import type { Server } from 'node:http';
import type { FastifyInstance } from 'fastify';

const LOOK_AGAIN_MS = 50;
const LONGEST_MS = 10_000;

/**
 * Takes no more connections, lets every request under way be answered, and does not wait for connections that browsers
 * merely keep open. After ten seconds whoever is left is cut off.
 */
export async function closeServer(server: FastifyInstance): Promise<void> {
  const http = server.server as Server;
  const idle = setInterval(() => http.closeIdleConnections(), LOOK_AGAIN_MS);
  const limit = setTimeout(() => http.closeAllConnections(), LONGEST_MS);
  try {
    await server.close();
  } finally {
    clearInterval(idle);
    clearTimeout(limit);
  }
}
