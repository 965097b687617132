import { lookup as resolve } from 'node:dns/promises';
import { request as requestPlain } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import { BlockList, isIP } from 'node:net';

/** How an address answered. */
export interface AddressAnswer {
  state: 'ok' | 'dead' | 'unreachable' | 'refused';
  status: number | null;
}

export interface AskOptions {
  /** Which machines may be asked; only public ones without it. */
  mayAsk?: (ip: string) => boolean;
  ports?: ReadonlySet<string>;
  seconds?: number;
}

const MOST_REDIRECTS = 4;
const PORTS: ReadonlySet<string> = new Set(['', '80', '443']);
/** The server lives but will not show the page to programs: no dead link. */
const ALIVE = new Set([401, 403, 405, 406, 429, 451, 999]);

const inner = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inner.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inner.addSubnet(net, bits, 'ipv6');

/** Whether an address of the internet is public; inner networks and this machine are not. */
export const isPublicAddress = (ip: string): boolean =>
  isIP(ip) !== 0 && !inner.check(ip, isIP(ip) === 4 ? 'ipv4' : 'ipv6');

/**
 * Asks an address of the web whether it answers. The machine is looked up once, judged, and exactly that one is asked,
 * at each redirect anew, so that no page can lead the house to its own inner networks.
 */
export async function askAddress(address: string, options: AskOptions = {}): Promise<AddressAnswer> {
  let target = address;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const answer = await askOnce(target, options);
    if (typeof answer !== 'string') return answer;
    target = answer;
  }
  return { state: 'dead', status: null };
}

/** The answer, or where it sends on. */
async function askOnce(
  address: string,
  { mayAsk = isPublicAddress, ports = PORTS, seconds = 10 }: AskOptions,
): Promise<AddressAnswer | string> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || !ports.has(url.port) || url.username !== '')
    return { state: 'refused', status: null };
  const host = url.hostname.replace(/^\[|\]$/g, '');
  let found: { address: string; family: number }[];
  try {
    found = isIP(host) ? [{ address: host, family: isIP(host) }] : await resolve(host, { all: true });
  } catch {
    return { state: 'unreachable', status: null };
  }
  const [machine] = found;
  if (machine === undefined) return { state: 'unreachable', status: null };
  if (!found.every(({ address: ip }) => mayAsk(ip))) return { state: 'refused', status: null };
  try {
    const response = await send(url, machine, seconds);
    const status = response.statusCode ?? 0;
    response.destroy();
    const { location } = response.headers;
    if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, url.href))
      return new URL(location, url.href).href;
    return { state: status < 400 || ALIVE.has(status) ? 'ok' : 'dead', status };
  } catch {
    return { state: 'unreachable', status: null };
  }
}

function send(
  url: URL,
  machine: { address: string; family: number },
  seconds: number,
): Promise<IncomingMessage> {
  return new Promise((fulfil, reject) => {
    const request = (url.protocol === 'https:' ? requestSecure : requestPlain)(
      url,
      {
        method: 'GET',
        headers: { 'user-agent': 'Gongkai link check', accept: '*/*', range: 'bytes=0-1023' },
        // The machine that was judged is the one that is asked.
        lookup: (_host, options, done) => {
          const { address, family } = machine;
          if (options.all) (done as (error: null, all: object[]) => void)(null, [machine]);
          else done(null, address, family);
        },
        signal: AbortSignal.timeout(seconds * 1000),
      },
      fulfil,
    );
    request.on('error', reject);
    request.end();
  });
}
