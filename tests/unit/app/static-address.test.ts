import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linksOf, staticAddress } from '../../../src/app/commands/export-site/static-address.ts';

test('pages and the pages of lists become files of their own', () => {
  const files: Readonly<Record<string, string>> = {
    '/': 'index',
    '/en': 'en',
    '/documents': 'documents',
    '/documents?page=2': 'documents@page=2',
    '/documents/0199-ab#text': 'documents/0199-ab',
    '/statutory-content/art20_01': 'statutory-content/art20_01',
    '/agencies/%E5%8D%AB%E5%81%A5%E5%A7%94': 'agencies/卫健委',
    '/assets/portal.0123456789ab.css': 'assets/portal.0123456789ab.css',
    '/feeds/documents.atom': 'feeds/documents.atom',
  };
  for (const [link, file] of Object.entries(files)) assert.equal(staticAddress(link)?.file, file, link);
  assert.equal(staticAddress('/documents/0199-ab#text')?.address, '/documents/0199-ab');
});

test('what answers each reader differently, chooses filters or leads away is no file', () => {
  const live = [
    '/search',
    '/search?q=x',
    '/en/search',
    '/request',
    '/request/new',
    '/track',
    '/view?older=1',
    '/office/',
    '/api/v1/public/documents',
    '/files/0199-ab',
    '/preview/token',
    '/annual-reports/submit',
    '/documents?kind=plan',
    '/documents?page=2&kind=plan',
    '/documents?page=0',
    '/documents?page=123456',
    'https://example.org/',
    '//example.org/x',
    'mailto:a@example.org',
    'documents',
    '#content',
    '',
    '/a/../b',
    '/%2e%2e/etc/passwd',
    '/a%2f..%2fb',
    '/%E5',
    '/a b',
    '/a\\b',
  ];
  for (const link of live) assert.equal(staticAddress(link), undefined, link);
  assert.ok(staticAddress('/requests-of-the-year'), 'only whole names are live places');
});

test('links are read from pages and, as paths, from sitemaps', () => {
  assert.deepEqual(linksOf('<a href="/a?page=2&amp;x=1">a</a><img src="/b.svg"><p>href=/c</p>', false), [
    '/a?page=2&x=1',
    '/b.svg',
  ]);
  assert.deepEqual(linksOf('<loc>https://www.example.gov.cn/documents/1</loc><loc>no address</loc>', true), [
    '/documents/1',
  ]);
});
