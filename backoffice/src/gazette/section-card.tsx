import { ArrowDownOutlined, ArrowUpOutlined, CloseOutlined } from '@ant-design/icons';
import { Button, Input, Tooltip } from 'antd';
import { Mark } from '../parts/mark.tsx';
import { gazetteText } from '../text/gazette.ts';
import { marksText } from '../text/marks.ts';
import { useText } from '../text/use-text.ts';
import { moved, type Section } from './contents.ts';

interface Props {
  section: Section;
  /** Changes it; without it the section is only shown. */
  change?: (section: Section) => void;
  remove?: () => void;
}

/** A section of an issue: its documents in order; moved by buttons, so that no mouse is needed. */
export function SectionCard({ section, change, remove }: Props) {
  const t = useText(gazetteText);
  const { colon } = useText(marksText);
  const { name, documents } = section;
  const button = (label: string, icon: React.ReactNode, disabled: boolean, act: () => void) => (
    <Tooltip title={label}>
      <Button type="text" size="small" icon={icon} aria-label={label} disabled={disabled} onClick={act} />
    </Tooltip>
  );
  return (
    <div className="gazette-section">
      {change ? (
        <div className="row">
          <Input
            value={name}
            maxLength={30}
            aria-label={t.section}
            onChange={(event) => change({ ...section, name: event.target.value })}
            style={{ maxWidth: 280 }}
          />
          <Button danger type="text" disabled={documents.length > 0} onClick={remove}>
            {t.removeSection}
          </Button>
        </div>
      ) : (
        <h3>{name}</h3>
      )}
      {documents.length === 0 ? <p className="soft">{t.emptySection}</p> : null}
      <ol className="gazette-entries">
        {documents.map((document, at) => (
          <li key={document.documentId}>
            <span className="gazette-entry">
              {document.title || t.takenBack}{' '}
              <span className="soft">
                {[document.documentNumber, document.issuer, document.releasedOn].filter(Boolean).join(' · ')}
              </span>{' '}
              {document.standing === 'withdrawn' ? <Mark tone="cinnabar">{t.withdrawn}</Mark> : null}
              {document.standing === 'replaced' ? <Mark tone="amber">{t.replaced}</Mark> : null}
            </span>
            {change ? (
              <span className="gazette-moves">
                {button(`${t.up}${colon}${document.title}`, <ArrowUpOutlined />, at === 0, () =>
                  change({ ...section, documents: moved(documents, at, -1) }),
                )}
                {button(
                  `${t.down}${colon}${document.title}`,
                  <ArrowDownOutlined />,
                  at === documents.length - 1,
                  () => change({ ...section, documents: moved(documents, at, 1) }),
                )}
                {button(`${t.remove}${colon}${document.title}`, <CloseOutlined />, false, () =>
                  change({ ...section, documents: documents.filter((_, place) => place !== at) }),
                )}
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </div>
  );
}
