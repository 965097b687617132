import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { AppError } from '../../../../src/kernel/errors.ts';
import type {
  DocumentBlock,
  DocumentTable,
  OfficialDocument,
} from '../../../../src/kernel/documents/index.ts';
import {
  blocksToHtml,
  cleanText,
  compilePdf,
  documentToDocx,
  documentToPdf,
  placeCells,
  tableToHtml,
} from '../../../../src/kernel/documents/index.ts';
import {
  sealIndent,
  signatureIndents,
  widthInCharacters,
} from '../../../../src/kernel/documents/signature.ts';
import { docxContent, pdfPages } from './read-files.ts';
import { unzip } from './unzip.ts';

const of = (...blocks: DocumentBlock[]): OfficialDocument => ({
  title: '测试文书',
  author: '云安市人民政府办公室',
  date: '2026-03-30',
  blocks,
});

/** A heading of three levels, as in table 3 of the annual report. */
const THREE_LEVELS: DocumentTable = {
  columns: [2, 1, 1, 1],
  headerRows: 3,
  rows: [
    [
      { text: '项目', rowspan: 3, header: true },
      { text: '申请人情况', colspan: 3, header: true },
    ],
    [
      { text: '自然人', rowspan: 2, header: true },
      { text: '法人或其他组织', colspan: 2, header: true },
    ],
    [
      { text: '商业企业', header: true },
      { text: '科研机构', header: true },
    ],
    [
      { text: '本年新收', header: true },
      { text: '767' },
      { text: '35' },
      { text: '2', href: '/cases?cell=a&b' },
    ],
  ],
};

test('cells are placed as HTML places them', () => {
  const places = placeCells(THREE_LEVELS).map(({ cell, row, column }) => [cell.text, row, column]);
  assert.deepEqual(places.slice(0, 6), [
    ['项目', 0, 0],
    ['申请人情况', 0, 1],
    ['自然人', 1, 1],
    ['法人或其他组织', 1, 2],
    ['商业企业', 2, 2],
    ['科研机构', 2, 3],
  ]);
});

test('a table that is no grid is refused, naming the place', () => {
  const cell = { text: 'x' };
  const grid = (rows: DocumentTable['rows']) => () => placeCells({ columns: [1, 1], rows });
  assert.throws(grid([[cell]]), /row 1 has no cell in column 2/);
  assert.throws(grid([[cell, cell, cell]]), /row 1 has more cells than the 2 columns/);
  assert.throws(grid([[{ text: 'x', rowspan: 2 }, cell]]), /row 1, column 1 overlaps or sticks out/);
  assert.throws(
    grid([[cell, { text: 'y', rowspan: 2 }], [{ text: 'z', colspan: 2 }]]),
    /row 2, column 1 overlaps/,
  );
});

test('any grid cut from rectangles is placed completely', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 5 }),
      fc.infiniteStream(fc.nat(3)),
      (w, h, sizes) => {
        const taken = Array.from({ length: h }, () => new Array<boolean>(w).fill(false));
        const rows = taken.map((line, r) => {
          const cells = [];
          for (let c = line.indexOf(false); c >= 0; c = line.indexOf(false)) {
            let colspan = 1;
            const wide = 1 + (sizes.next().value ?? 0);
            while (colspan < wide && line[c + colspan] === false) colspan++;
            const rowspan = Math.min(1 + (sizes.next().value ?? 0), h - r);
            for (let y = r; y < r + rowspan; y++) taken[y]!.fill(true, c, c + colspan);
            cells.push({ text: '', colspan, rowspan });
          }
          return cells;
        });
        // A rectangle may only be as tall as the rows below are free; this cutter never overlaps from above.
        const area = placeCells({ columns: new Array<number>(w).fill(1), rows }).reduce(
          (sum, { cell }) => sum + (cell.colspan ?? 1) * (cell.rowspan ?? 1),
          0,
        );
        assert.equal(area, w * h);
      },
    ),
  );
});

test('the merged heading survives in HTML, DOCX and PDF', async () => {
  const html = tableToHtml(THREE_LEVELS);
  assert.match(html, /<thead><tr><th scope="col" rowspan="3">项目<\/th><th scope="colgroup" colspan="3">/);
  assert.match(html, /<tbody><tr><th scope="row">本年新收<\/th>/);
  assert.match(html, /<a href="\/cases\?cell=a&amp;b">2<\/a>/);
  const document = of({ kind: 'table', table: THREE_LEVELS });
  const docx = await docxContent(await documentToDocx(document));
  assert.match(docx.html, /<th rowspan="3"><p>项目<\/p><\/th><th colspan="3"><p>申请人情况/);
  assert.match(docx.html, /<th colspan="2"><p>法人或其他组织/);
  const [page] = await pdfPages(await documentToPdf(document));
  for (const word of ['项目', '申请人情况', '法人或其他组织', '科研机构', '767'])
    assert.ok(page!.includes(word), word);
});

test('header rows are repeated on each page of a long table', async () => {
  const rows = Array.from({ length: 80 }, (_, n) => [{ text: `第${n}行` }, { text: '数' }]);
  const head = [
    { text: '表头甲', header: true },
    { text: '表头乙', header: true },
  ];
  const pages = await pdfPages(
    await documentToPdf(
      of({ kind: 'table', table: { columns: [1, 1], headerRows: 1, rows: [head, ...rows] } }),
    ),
  );
  assert.ok(pages.length > 1);
  for (const page of pages) assert.ok(page.includes('表头甲'));
});

test('markup in the data stays text in all three formats', async () => {
  const text = '#set page(width: 1pt) *粗* $x^2$ <script>alert(1)</script> & "引号" \\ {a} @b `c` //d';
  const document = of(
    { kind: 'title', text },
    { kind: 'paragraph', text },
    { kind: 'quotation', text },
    { kind: 'heading', level: 2, text },
    { kind: 'table', table: { columns: [1], rows: [[{ text }]], caption: text } },
    { kind: 'note', text },
    { kind: 'signature', lines: [text, '2026年3月30日'], seal: text },
  );
  const flat = text.replaceAll(/\s/g, '');
  const pages = (await pdfPages(await documentToPdf(document))).join('');
  assert.equal(pages.split(flat).length - 1, 9);
  const docx = await docxContent(await documentToDocx(document));
  assert.equal(docx.text.split(text).length - 1, 9);
  const html = blocksToHtml(document.blocks);
  assert.ok(!html.includes('<script>'));
  assert.equal(html.split('&lt;script&gt;alert(1)&lt;/script&gt;').length - 1, 9);
});

const bodyXml = (docx: Buffer): string => unzip(docx).get('word/document.xml')!;

test('a heading in the middle is not indented; other headings are', async () => {
  const withHeading = async (align?: 'center'): Promise<string> =>
    bodyXml(await documentToDocx(of({ kind: 'heading', level: 1, text: '目  录', ...(align && { align }) })));
  assert.match(await withHeading('center'), /<w:jc w:val="center"\/>/);
  assert.doesNotMatch(await withHeading('center'), /w:firstLineChars="200"/);
  assert.match(await withHeading(), /w:firstLineChars="200"/);
});

test('the words of a cover take their place above what follows, in PDF and DOCX', async () => {
  const follows = Array.from({ length: 18 }, (): DocumentBlock => ({ kind: 'paragraph', text: '正文' }));
  const plain = of({ kind: 'title', text: '公报' }, ...follows);
  const cover = of({ kind: 'title', text: '公报', cover: true }, ...follows);
  assert.equal((await pdfPages(await documentToPdf(plain))).length, 1);
  assert.equal((await pdfPages(await documentToPdf(cover))).length, 2);
  assert.match(bodyXml(await documentToDocx(cover)), /w:before="3400"/);
});

test('a link to anything but a page is not made', () => {
  for (const href of ['javascript:alert(1)', '//evil.example', 'data:text/html,x']) {
    const html = tableToHtml({ columns: [1], rows: [[{ text: 'x', href }]] });
    assert.ok(!html.includes('<a'), href);
  }
});

test('rare characters and a very long word are kept whole', async () => {
  const rare = '㙍䶮龘〇镕𬭚';
  const long = 'https://www.example.gov.cn/' + 'a1'.repeat(300);
  const document: OfficialDocument = {
    ...of({ kind: 'paragraph', text: `${rare}𠮷先生：${long}。` }, { kind: 'quotation', text: long }),
    pageNumbers: 'none',
  };
  const pages = (await pdfPages(await documentToPdf(document))).join('');
  assert.ok(pages.includes(rare));
  assert.equal(pages.split(long).length - 1, 2);
  const { text } = await docxContent(await documentToDocx(document));
  assert.ok(text.includes(`${rare}𠮷先生：${long}。`));
});

test('control characters, bidirectional overrides and lone surrogates are taken out; line ends are kept', async () => {
  assert.equal(cleanText('a\u0000b\u000bc\u202ed\u2066e\r\nf\rg\th'), 'abcde\nf\ng h');
  assert.equal(cleanText('x\ud842y'), 'x\ufffdy');
  const document = of({ kind: 'paragraph', text: '甲\u0000乙\ud800丙\n丁' });
  assert.match(
    unzip(await documentToDocx(document)).get('word/document.xml')!,
    /甲乙\ufffd丙<.*<w:br\/>.*丁/,
  );
  assert.ok((await pdfPages(await documentToPdf(document)))[0]!.includes('甲乙'));
});

test('the same document gives the same PDF, byte for byte, in PDF/A-2b', async () => {
  const document = of({ kind: 'paragraph', text: '相同的内容。' });
  const [first, second] = await Promise.all([documentToPdf(document), documentToPdf(document)]);
  assert.deepEqual(first, second);
  const head = first.toString('latin1');
  assert.match(head, /<pdfaid:part>2<\/pdfaid:part>/);
  assert.match(head, /<pdfaid:conformance>B<\/pdfaid:conformance>/);
});

test('many PDFs at once are all made, while the main thread stays free', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  const documents = Array.from({ length: 30 }, (_, n) =>
    of({ kind: 'paragraph', text: `第${n}份。`.repeat(200) }),
  );
  const pdfs = await Promise.all(documents.map(documentToPdf));
  clearInterval(timer);
  assert.ok(turns > 3, `${turns} turns of the event loop`);
  for (const [n, pdf] of pdfs.entries()) assert.ok((await pdfPages(pdf))[0]!.startsWith(`第${n}份。`));
});

test('page numbers: none on the first page of a letter', async () => {
  const blocks: DocumentBlock[] = [{ kind: 'paragraph', text: '文'.repeat(1500) }];
  const pages = await pdfPages(await documentToPdf({ ...of(...blocks), pageNumbers: 'after_first' }));
  assert.ok(!pages[0]!.includes('—1—'));
  assert.ok(pages[1]!.includes('—2—'));
  const all = await pdfPages(await documentToPdf({ ...of(...blocks), pageNumbers: 'all' }));
  assert.ok(all[0]!.includes('—1—'));
});

test('a signature is never alone on its page', async () => {
  const signature: DocumentBlock = { kind: 'signature', lines: ['云安市生态环境局', '2026年3月30日'] };
  for (let length = 350; length < 650; length += 28) {
    const pages = await pdfPages(
      await documentToPdf({
        ...of(
          { kind: 'paragraph', text: '文'.repeat(length) },
          { kind: 'paragraph', text: '特此答复。' },
          signature,
        ),
        pageNumbers: 'none',
      }),
    );
    assert.ok(pages.at(-1)!.includes('特此答复。云安市生态环境局'), `${length} characters`);
  }
});

test('the signature follows GB/T 9704: date four characters in, the name centred over it', () => {
  assert.equal(widthInCharacters('2026年3月30日'), 6.5);
  assert.deepEqual(signatureIndents(['甲'.repeat(8), '2026年3月30日']), [3.25, 4]);
  const [name, date] = signatureIndents(['甲'.repeat(18), '2026年3月30日']);
  assert.equal(name, 2);
  assert.equal(date, 7.75);
  assert.equal(sealIndent(['甲', '2026年3月30日'], '章'.repeat(8), 0.5), 4 + (6.5 - 4) / 2);
});

test('the DOCX names the official typefaces, each with what may stand in for it', async () => {
  const docx = await documentToDocx(of({ kind: 'title', text: '标题' }, { kind: 'paragraph', text: '正文' }));
  const parts = unzip(docx);
  const body = parts.get('word/document.xml')!;
  assert.match(body, /w:eastAsia="方正小标宋简体"/);
  assert.match(body, /w:eastAsia="仿宋_GB2312"/);
  assert.match(body, /w:spacing [^>]*w:line="560"/);
  assert.match(body, /w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
  const fonts = parts.get('word/fontTable.xml')!;
  assert.match(fonts, /<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,/);
  assert.match(fonts, /<w:font w:name="方正小标宋简体"><w:altName w:val="/);
});

test('a template that does not compile and a font folder that is not there are told, and the press goes on', async () => {
  await assert.rejects(compilePdf(new URL('./no-such-template.typ', import.meta.url), {}), /^Error: Typst: /);
  process.env.GONGKAI_FONT_DIR = './no-such-folder';
  try {
    await assert.rejects(
      documentToPdf(of()),
      (error: unknown) => error instanceof AppError && error.problems[0]?.code === 'font_folder_missing',
    );
  } finally {
    delete process.env.GONGKAI_FONT_DIR;
  }
  assert.equal((await pdfPages(await documentToPdf(of({ kind: 'paragraph', text: '之后' })))).length, 1);
});
