import { strToU8, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const packed = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(XML + text)])), {
    mtime: new Date('2026-11-01T00:00:00'),
  });
const relations = (...list: [id: string, kind: string, target: string, external?: boolean][]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([id, kind, target, external]) =>
        `<Relationship Id="${id}" Type="${TYPE}${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;
const types = (...overrides: [part: string, type: string][]): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/>${overrides
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
    .join('')}</Types>`;
const CORE = (author: string): string =>
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>名单</dc:title><dc:creator>${author}</dc:creator><cp:lastModifiedBy>李审核</cp:lastModifiedBy></cp:coreProperties>`;
const APP =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>WPS</Application><Company>某某科技公司</Company></Properties>';

/** The body of a Word document between its tags. */
export const PARAGRAPH = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A Word document of the given paragraphs (XML), with parts and relations besides. */
export function wordFile(
  body: string,
  {
    parts = {},
    links = [],
    author,
  }: {
    parts?: Readonly<Record<string, string>>;
    links?: [id: string, kind: string, target: string, external?: boolean][];
    author?: string;
  } = {},
): Uint8Array {
  return packed({
    '[Content_Types].xml': types(
      [
        'word/document.xml',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      ],
      ...Object.keys(parts).map((name): [string, string] => [name, 'application/xml']),
    ),
    '_rels/.rels': relations(
      ['rId1', 'officeDocument', 'word/document.xml'],
      ...(author === undefined
        ? []
        : ([
            ['rId2', 'metadata/core-properties', 'docProps/core.xml'],
            ['rId3', 'extended-properties', 'docProps/app.xml'],
          ] as [string, string, string][])),
    ),
    'word/document.xml': `<w:document ${W} ${R}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(...links),
    ...(author === undefined ? {} : { 'docProps/core.xml': CORE(author), 'docProps/app.xml': APP }),
    ...parts,
  });
}

/** A Word document with everything that readers should not get: each hidden text is named. */
export function wordFileWithSecrets(): Uint8Array {
  return wordFile(
    [
      PARAGRAPH('公开的正文。'),
      '<w:p><w:r><w:t>保留</w:t></w:r><w:del w:id="1" w:author="王起草"><w:r><w:delText>删去的旧金额五百万元</w:delText></w:r></w:del><w:ins w:id="2" w:author="王起草"><w:r><w:t>新金额</w:t></w:r></w:ins></w:p>',
      '<w:p><w:pPr><w:rPr><w:del w:id="3" w:author="王起草"/></w:rPr></w:pPr><w:r><w:t>前半句，</w:t></w:r></w:p>',
      PARAGRAPH('后半句。'),
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏的联系人13812345678</w:t></w:r></w:p>',
      '<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>有批注的句子。</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>',
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>姓名</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>身份证号</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>赵某</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>11010519491231002X</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      '<w:p><w:hyperlink r:id="rId9"><w:r><w:t>本机文件</w:t></w:r></w:hyperlink></w:p>',
      '<w:p><w:r><w:object><w:control r:id="rId8"/></w:object></w:r></w:p>',
    ].join(''),
    {
      author: '张三丰',
      parts: {
        'word/comments.xml': `<w:comments ${W}><w:comment w:id="0" w:author="李审核">${PARAGRAPH('领导的内部意见不要公开')}</w:comment></w:comments>`,
        'word/embeddings/budget.bin': 'x',
      },
      links: [
        ['rId7', 'comments', 'comments.xml'],
        ['rId8', 'oleObject', 'embeddings/budget.bin'],
        ['rId9', 'hyperlink', 'file:///D:/draft/secret.docx', true],
      ],
    },
  );
}

const cell = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A workbook with a hidden sheet, hidden rows and columns, notes, a formula over hidden cells, a shared string. */
export function workbookWithSecrets(): Uint8Array {
  const sheet = (inner: string): string => `<worksheet xmlns="${MAIN}" ${R}>${inner}</worksheet>`;
  return packed({
    '[Content_Types].xml': types(
      ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
      [
        'xl/worksheets/sheet1.xml',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
      ],
      [
        'xl/worksheets/sheet2.xml',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
      ],
      [
        'xl/sharedStrings.xml',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml',
      ],
      ['xl/comments1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'],
    ),
    '_rels/.rels': relations(
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', 'metadata/core-properties', 'docProps/core.xml'],
    ),
    'docProps/core.xml': CORE('钱会计'),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" ${R}><sheets><sheet name="底稿" sheetId="2" state="hidden" r:id="rId2"/><sheet name="名单" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="秘密区">底稿!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">名单!$A$1:$C$9</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId3', 'sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>隐藏表里的账号</t></si><si><t>公开的表头</t></si></sst>`,
    'xl/worksheets/sheet1.xml': sheet(
      `<cols><col min="3" max="3" width="9" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>1</v></c>${cell('B1', '金额')}${cell('C1', '经办人电话')}</row><row r="2">${cell('A2', '甲项目')}<c r="B2"><v>120</v></c>${cell('C2', '13912345678')}</row><row r="3" hidden="1">${cell('A3', '未批准的乙项目')}<c r="B3"><v>80</v></c></row><row r="4">${cell('A4', '合计')}<c r="B4"><f>SUM(B2:B3)</f><v>200</v></c></row></sheetData><legacyDrawing r:id="rId2"/>`,
    ),
    'xl/worksheets/_rels/sheet1.xml.rels': relations(
      ['rId1', 'comments', '../comments1.xml'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.xml'],
    ),
    'xl/drawings/vmlDrawing1.xml': '<xml/>',
    'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>钱会计</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>这个数先别对外讲</t></r></text></comment></commentList></comments>`,
    'xl/worksheets/sheet2.xml': sheet(`<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>`),
  });
}

/** A PDF of the given objects; the first is its catalogue. */
export function pdfFile(objects: readonly string[], info?: string): Uint8Array {
  let file = '%PDF-1.7\n';
  const begins: number[] = [];
  for (const [at, object] of [...objects, ...(info === undefined ? [] : [info])].entries()) {
    begins.push(file.length);
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = file.length;
  const entries = begins.map((begin) => `${String(begin).padStart(10, '0')} 00000 n \n`).join('');
  const infoEntry = info === undefined ? '' : ` /Info ${begins.length} 0 R`;
  file += `xref\n0 ${begins.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${begins.length + 1} /Root 1 0 R${infoEntry} >>\nstartxref\n${table}\n%%EOF\n`;
  return strToU8(file, true);
}

const stream = (text: string): string => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;

/** A PDF with a comment, an attached file, a script, a hidden layer and an author. */
export function pdfWithSecrets(): Uint8Array {
  return pdfFile(
    [
      '<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(draft.txt) 7 0 R] >> /JavaScript << /Names [(run) 9 0 R] >> >> /OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] /Order [10 0 R] >> >> >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [6 0 R] /Resources << /Font << /F1 5 0 R >> >> >>',
      stream('BT /F1 12 Tf 72 720 Td (Contact 13812345678) Tj ET'),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      '<< /Type /Annot /Subtype /Text /Rect [10 10 30 30] /Contents (keep this inside) >>',
      '<< /Type /Filespec /F (draft.txt) /EF << /F 8 0 R >> >>',
      stream('secret'),
      '<< /S /JavaScript /JS (app.alert\\(1\\)) >>',
      '<< /Type /OCG /Name (Draft layer) >>',
    ],
    '<< /Author (Zhang San) /Producer (Writer) >>',
  );
}
