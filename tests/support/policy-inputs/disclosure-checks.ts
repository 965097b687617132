import { createCanvas } from '@napi-rs/canvas';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { createDocumentDraft } from '../../../src/modules/disclosure/index.ts';
import { getFindings } from '../../../src/modules/disclosure/use-cases/checks/get-findings.ts';
import { judgeFinding } from '../../../src/modules/disclosure/use-cases/checks/judge-finding.ts';
import { addWord } from '../../../src/modules/disclosure/use-cases/words/add-word.ts';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import { draftOf } from '../publishing.ts';
import type { PolicyInputs, PolicyWorld } from './world.ts';

const draftAt = async ({ runtime, agencyId }: PolicyWorld): Promise<string> => {
  const input = draftOf(agencyId, { body: '<p>手机13812345678</p>' });
  return (await runUseCase(runtime, SYSTEM_ACTOR, createDocumentDraft, input)).id;
};
const withFinding = async (world: PolicyWorld): Promise<{ id: string; findingId: string }> => {
  const id = await draftAt(world);
  const { findings } = await runUseCase(world.runtime, SYSTEM_ACTOR, getFindings, { id });
  return { id, findingId: findings[0]!.id };
};
let made = 0;
const wordAt = async ({ runtime, agencyId }: PolicyWorld): Promise<string> => {
  made += 1;
  return (await runUseCase(runtime, SYSTEM_ACTOR, addWord, { agencyId, wrong: `错${made}` })).id;
};
const judgement = { verdict: 'accepted', reason: '值班手机' } as const;
const textFile = (name: string, text: string) => ({ name, content: new TextEncoder().encode(text) });

export const checksInputs: PolicyInputs = {
  'disclosure.get_findings': async (world) => ({ input: { id: await draftAt(world) } }),
  'disclosure.judge_finding': async (world) => ({ input: { ...(await withFinding(world)), ...judgement } }),
  'disclosure.withdraw_judgement': async (world) => {
    const input = await withFinding(world);
    await runUseCase(world.runtime, SYSTEM_ACTOR, judgeFinding, { ...input, ...judgement });
    return { input };
  },
  'disclosure.fix_findings': async (world) => {
    const { id, findingId } = await withFinding(world);
    return { input: { id, findingIds: [findingId], fix: 'mask' } };
  },
  'disclosure.upload_picture': async (world) => ({
    input: {
      id: await draftAt(world),
      file: { name: '图.png', content: await createCanvas(4, 4).encode('png') },
    },
  }),
  'disclosure.convert_to_html': async (world) => ({
    input: { id: await draftAt(world), file: textFile('稿.txt', '正文') },
  }),
  'disclosure.clean_pasted_html': async (world) => ({
    input: { id: await draftAt(world), html: '<p>文</p>' },
  }),
  'disclosure.list_checked_words': ({ agencyId }) => ({ input: { agencyId } }),
  'disclosure.export_checked_words': ({ agencyId }) => ({ input: { agencyId } }),
  'disclosure.add_checked_word': ({ agencyId }) => {
    made += 1;
    return { input: { agencyId, wrong: `误${made}` } };
  },
  'disclosure.change_checked_word': async (world) => ({
    input: { wordId: await wordAt(world), wrong: `改${made}` },
  }),
  'disclosure.remove_checked_word': async (world) => ({ input: { wordId: await wordAt(world) } }),
  'disclosure.import_checked_words': ({ agencyId }) => ({
    input: { agencyId, dryRun: false, file: textFile('词表.csv', '错误用语\n丙丙\n') },
  }),
  'disclosure.files_to_read': () => ({ input: {} }),
  'disclosure.read_file_text': () => ({ input: { fileId: 'none' } }),
  'disclosure.links_to_ask': () => ({ input: {} }),
  'disclosure.keep_link_answers': () => ({ input: { answers: [] } }),
  'disclosure.get_check_settings': ({ agencyId }) => ({ input: { agencyId } }),
  'disclosure.save_check_settings': ({ agencyId }) => ({
    input: { agencyId, externalLinks: false, allowedPhones: [], officialDomains: [] },
  }),
};
