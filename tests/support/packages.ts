import { spawnSync } from 'node:child_process';

/** Runs a program quietly and tells whether it is there and ended well. */
export function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/**
 * Installs Debian or Ubuntu packages that a test stage needs, when this process may: as root, or by sudo that asks
 * nothing. Says what it does on stderr. Returns false when it may not, or the installation failed.
 */
export function installSystemPackages(packages: readonly string[]): boolean {
  if (process.platform !== 'linux' || !succeeds('apt-get', ['--version'])) return false;
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (prefix.length > 0 && !succeeds('sudo', ['-n', 'true'])) return false;
  process.stderr.write(`[gongkai] 正在安装系统软件包 / installing system packages: ${packages.join(' ')}\n`);
  const apt = (...args: string[]): boolean => {
    const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args] as [
      string,
    ];
    return spawnSync(command, rest, { stdio: ['ignore', 2, 2] }).status === 0;
  };
  const install = (): boolean => apt('install', '-y', '-q', '--no-install-recommends', ...packages);
  return (apt('update', '-q') && install()) || install();
}
