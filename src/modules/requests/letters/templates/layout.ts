import type { DocumentBlock } from '../../../../kernel/documents/index.ts';
import type { LetterModel } from '../model.ts';
import { annexText } from './clock-annex.ts';
import { letterDate, paragraph } from './wording.ts';

/** 附件：1.甲 / 2.乙, as GB/T 9704 sets them. */
function enclosureBlocks(names: readonly string[]): DocumentBlock[] {
  if (names.length === 0) return [];
  if (names.length === 1) return [paragraph(`附件：${names[0]}`)];
  return names.map((name, index) => paragraph(`${index === 0 ? '附件：' : '　　　'}${index + 1}.${name}`));
}

/** The letter from top to bottom, as blocks of official paper; the same for DOCX, PDF and HTML. */
export function letterBlocks(model: LetterModel): DocumentBlock[] {
  const blocks: DocumentBlock[] = [{ kind: 'title', text: `${model.agency}\n${model.title}` }];
  if (model.number) blocks.push({ kind: 'number', text: model.number });
  if (model.addressee) blocks.push({ kind: 'paragraph', text: `${model.addressee}：`, indent: false });
  blocks.push(...model.body, ...(model.remedy?.paragraphs ?? []).map(paragraph));
  blocks.push(...enclosureBlocks(model.enclosures));
  if (model.sealPlaceholder) {
    const lines = [model.agency, letterDate(model.date)];
    blocks.push({ kind: 'signature', lines, seal: model.sealPlaceholder });
  }
  // 附注, below the date.
  if (model.contact) blocks.push({ kind: 'note', text: `（${model.contact}）` });
  if (model.responseForm) {
    const { title, body } = model.responseForm;
    blocks.push({ kind: 'page_break' }, { kind: 'title', text: title }, ...body);
  }
  if (model.clockAnnex) {
    blocks.push(
      { kind: 'page_break' },
      { kind: 'title', text: annexText.title },
      { kind: 'table', table: model.clockAnnex },
      { kind: 'note', text: annexText.note },
    );
  }
  return blocks;
}
