import { Button } from 'antd';
import { useState } from 'react';
import { ActDialog } from '../act/act-dialog.tsx';
import { useAct } from '../act/use-act.ts';
import { createPreview, revokePreview } from '../api/document-desk.ts';
import type { StaffDocument } from '../api/documents.ts';
import { NumberItem } from '../fields/fields.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { Mark } from '../parts/mark.tsx';
import { ProblemList } from '../parts/problems.tsx';
import { instantText } from '../text/dates.ts';
import { partsText } from '../text/document-parts.ts';
import { documentsText } from '../text/documents.ts';
import { useText } from '../text/use-text.ts';

const TONES = { open: 'pine', expired: 'plain', revoked: 'plain' } as const;

/** Links by which colleagues see an edition as its public page will be. */
export function PreviewsCard({ document }: { document: StaffDocument }) {
  const t = useText(partsText);
  const documents = useText(documentsText);
  const [making, make] = useState(false);
  const [made, show] = useState<string | null>(null);
  const mayMake = document.nextSteps.some(
    ({ action, allowed }) => action === 'disclosure.create_preview_link' && allowed,
  );
  const revoke = useAct((linkId: string) => revokePreview(document.id, linkId));
  const { previewLinks } = document;
  if (!mayMake && previewLinks.length === 0) return null;
  return (
    <section className="card" aria-labelledby="h-previews">
      <div className="card-head">
        <h2 id="h-previews">{t.previews}</h2>
        {mayMake ? (
          <Button size="small" onClick={() => make(true)}>
            {t.makePreview}
          </Button>
        ) : null}
      </div>
      {made ? (
        <div className="act-lead" role="status">
          <p>{t.previewMade}</p>
          <p className="preview-link">
            <a href={made} target="_blank" rel="noopener">
              {made}
            </a>
          </p>
          <CopyButton text={made} label={t.copyLink} />
        </div>
      ) : null}
      {previewLinks.length === 0 ? <p className="soft">{t.noPreviews}</p> : null}
      <ul className="entries">
        {previewLinks.map((link) => (
          <li key={link.id} className="entry-head">
            <span>
              {documents.edition(link.editionNumber)} <Mark tone={TONES[link.state]}>{t[link.state]}</Mark>
              <p className="soft small">
                {link.createdBy} · {t.until(instantText(link.expiresAt))}
              </p>
            </span>
            {link.state === 'open' && mayMake ? (
              <Button size="small" loading={revoke.working} onClick={() => void revoke.run(link.id)}>
                {t.revoke}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <ProblemList problems={revoke.problems} />
      {making ? (
        <ActDialog
          title={t.makePreview}
          lead={t.previewLead}
          initial={{ days: 7 }}
          send={(values) => createPreview(document.id, values)}
          then={({ path }) => show(new URL(path, window.location.origin).href)}
          close={() => make(false)}
        >
          <NumberItem name="days" label={t.days} required min={1} max={30} />
        </ActDialog>
      ) : null}
    </section>
  );
}
