import { ActDialog } from '../../act/act-dialog.tsx';
import { correctEntry, enterDocument, enterFigure, repealEntry } from '../../api/reports.ts';
import type { RegisterEntryView } from '../../api/reports.ts';
import { useDesk } from '../../app/session.ts';
import { DateItem, TextItem } from '../../fields/fields.tsx';
import { reportsText } from '../../text/reports.ts';
import { useText } from '../../text/use-text.ts';
import { CorrectFields } from './correct-fields.tsx';
import { DocumentFields } from './document-fields.tsx';
import { FigureFields } from './figure-fields.tsx';

export type RegisterDialog =
  { what: 'document' | 'figure' } | { what: 'repeal' | 'correct'; entry: RegisterEntryView };

interface Props {
  open: RegisterDialog;
  agencyId: string;
  year: number;
  close: () => void;
}

/** Enters, repeals or corrects an entry of the register. */
export function RegisterDialogs({ open, agencyId, year, close }: Props) {
  const t = useText(reportsText);
  const { today } = useDesk().me;
  switch (open.what) {
    case 'document':
      return (
        <ActDialog
          title={t.enterDocument}
          initial={{ kind: 'normative_docs' }}
          send={(values) => enterDocument({ agencyId, ...values })}
          close={close}
        >
          <DocumentFields />
        </ActDialog>
      );
    case 'figure': {
      // What has not happened yet cannot be registered.
      const yearEnd = `${year}-12-31`;
      return (
        <ActDialog
          title={t.enterFigure}
          initial={{ kind: 'licensing', from: `${year}-01-01`, to: yearEnd < today ? yearEnd : today }}
          send={(values) => enterFigure({ agencyId, ...values })}
          close={close}
        >
          <FigureFields />
        </ActDialog>
      );
    }
    case 'repeal':
      return (
        <ActDialog
          title={t.repeal}
          lead={open.entry.title}
          initial={{ repealedOn: today }}
          send={(values) => repealEntry(open.entry.id, values)}
          close={close}
        >
          <DateItem name="repealedOn" label={t.repealedOn} required />
          <TextItem name="basis" label={t.basis} required />
        </ActDialog>
      );
    case 'correct':
      return (
        <ActDialog
          title={t.correct}
          initial={Object.fromEntries(
            Object.entries(open.entry).filter(
              ([name, value]) =>
                value !== null &&
                [
                  'title',
                  'documentNumber',
                  'issuedOn',
                  'repealedOn',
                  'from',
                  'to',
                  'quantity',
                  'amountWan',
                  'source',
                ].includes(name),
            ),
          )}
          send={(values) => correctEntry(open.entry.id, values)}
          close={close}
        >
          <CorrectFields entry={open.entry} />
        </ActDialog>
      );
  }
}
