import test from 'node:test';
import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { UNNAMED_SITE, type Site } from '../../../src/modules/platforms/index.ts';
import { addressesOf } from '../../../src/portal/frame/page-context.ts';
import { hostOf, slugOf, withoutSite } from '../../../src/portal/sites/site-address.ts';
import { placeOf } from '../../../src/portal/sites/site-place.ts';

const portal: Site = { ...UNNAMED_SITE, domain: 'www.example.gov.cn', agencyId: 'city' };
const health: Site = {
  ...UNNAMED_SITE,
  id: 'h',
  kind: 'agency',
  agencyId: 'health',
  slug: 'health',
  domain: 'health.example.gov.cn',
  hostnames: ['health.example.gov.cn'],
};
const sites = [portal, health];

const taken = (url: string): [string, string | undefined] => {
  const request = { url } as IncomingMessage;
  return [withoutSite(request), slugOf(request)];
};

test('an address below a site is the same page of that site, in either language', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['/sites/health', '/', 'health'],
    ['/sites/health/', '/', 'health'],
    ['/sites/health?x=1', '/?x=1', 'health'],
    ['/sites/health/documents/a%20b?page=2', '/documents/a%20b?page=2', 'health'],
    ['/en/sites/health', '/en', 'health'],
    ['/en/sites/health/guide?x=/sites/y', '/en/guide?x=/sites/y', 'health'],
    ['/', '/', undefined],
    ['/sites', '/sites', undefined],
    ['/sites?page=2', '/sites?page=2', undefined],
    ['/documents/sites/health', '/documents/sites/health', undefined],
    ['/sites/Health/guide', '/sites/Health/guide', undefined],
  ];
  for (const [url, path, slug] of cases) assert.deepEqual(taken(url), [path, slug], url);
});

test('what has one address on the server has none within a site', () => {
  for (const path of ['/api/v1/public/site', '/office/', '/assets/portal.css', '/files/x', '/healthz']) {
    assert.deepEqual(taken(`/sites/health${path}`), [`/sites/health${path}`, undefined], path);
  }
  assert.deepEqual(taken('/sites/health/official'), ['/official', 'health']);
});

test('the address names the site first, the host name second; every other name is the portal', () => {
  const at = (slug: string | undefined, host: string) => placeOf(sites, { slug, host });
  assert.equal(at('health', 'www.example.gov.cn')?.site.id, 'h');
  assert.equal(at('nobody', 'health.example.gov.cn'), undefined);
  assert.equal(at(undefined, 'health.example.gov.cn')?.site.id, 'h');
  assert.equal(at(undefined, 'elsewhere.example')?.site.id, portal.id);
  assert.equal(hostOf('Health.Example.gov.cn:8443'), 'health.example.gov.cn');
  assert.equal(hostOf(undefined), '');
});

test('links stay within the site; to the portal they lead from wherever the reader is', () => {
  const below = addressesOf(placeOf(sites, { slug: 'health', host: '' })!, 'en');
  assert.equal(below.href('/'), '/en/sites/health');
  assert.equal(below.href('/guide'), '/en/sites/health/guide');
  assert.equal(below.hrefIn('zh', '/guide'), '/sites/health/guide');
  assert.equal(below.portalHref('/guide'), '/en/guide');
  assert.equal(below.fullHref('/guide'), 'https://www.example.gov.cn/en/sites/health/guide');
  const own = addressesOf(placeOf(sites, { slug: undefined, host: 'health.example.gov.cn' })!, 'zh');
  assert.equal(own.href('/guide'), '/guide');
  assert.equal(own.portalHref('/guide'), '//www.example.gov.cn/guide');
  assert.equal(own.fullHref('/guide'), 'https://health.example.gov.cn/guide');
  const root = addressesOf(placeOf(sites, { slug: undefined, host: '' })!, 'zh');
  assert.equal(root.hrefOfSite(health), '//health.example.gov.cn/');
  assert.equal(root.hrefOfSite({ slug: 'land', hostnames: [] }), '/sites/land');
  assert.equal(root.hrefOfSite(portal), '/');
});
