import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { installSystemPackages } from './packages.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function inPlaywrightCache(): string[] {
  const cache = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? path.join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => name.startsWith('chromium-'))
    .sort()
    .reverse()
    .flatMap((name) => [
      path.join(cache, name, 'chrome-linux', 'chrome'),
      path.join(cache, name, 'chrome-linux64', 'chrome'),
    ]);
}

function candidates(): string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const onPath = [...folders, '/usr/bin', '/snap/bin'].flatMap((folder) =>
    NAMES.map((name) => path.join(folder, name)),
  );
  return [
    ...onPath,
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...inPlaywrightCache(),
  ];
}

/** The browser on this machine: GONGKAI_CHROMIUM, else on the PATH, else in Playwright's cache. */
export function findChromium(): string | undefined {
  const named = process.env['GONGKAI_CHROMIUM'];
  if (named) return existsSync(named) ? named : undefined;
  return candidates().find((file) => existsSync(file));
}

/** Without a Chinese font every character on a picture is a box. */
function hasChineseFont(): boolean {
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return process.platform !== 'linux' || (listed.status === 0 && listed.stdout.trim() !== '');
}

/** Finds Chromium and a Chinese font, installing them where this process may. Throws with instructions otherwise. */
export function ensureChromium(): string {
  const missing = [
    ...(findChromium() ? [] : ['chromium']),
    ...(hasChineseFont() ? [] : ['fontconfig', 'fonts-noto-cjk']),
  ];
  if (missing.length > 0) installSystemPackages(missing);
  const found = findChromium();
  if (found) return found;
  throw new Error(
    '找不到 Chromium。请安装（Debian/Ubuntu：sudo apt-get install chromium fonts-noto-cjk），' +
      '或用环境变量 GONGKAI_CHROMIUM 指明其路径。 / Chromium was not found. Install it ' +
      '(Debian/Ubuntu: sudo apt-get install chromium fonts-noto-cjk) or give its path in GONGKAI_CHROMIUM.',
  );
}

/** A fresh headless browser for one test file; close it in `after`. Its locale can write Chinese names of files. */
export async function launchBrowser(): Promise<Browser> {
  const env = { ...(process.env as Record<string, string>), LC_ALL: 'C.UTF-8' };
  return chromium.launch({ executablePath: ensureChromium(), args: FLAGS, env });
}
