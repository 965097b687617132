import { ArrowDownOutlined, ArrowUpOutlined, CloseOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { Mark } from '../parts/mark.tsx';
import { gazetteText } from '../text/gazette.ts';
import { marksText } from '../text/marks.ts';
import { useText } from '../text/use-text.ts';
import { moved, type Section } from './contents.ts';
import { EntryTitle } from './entry-title.tsx';

interface Props {
  section: Section;
  /** Changes it; without it the section is only shown. */
  change?: (section: Section) => void;
  remove?: () => void;
  /** Missing where it cannot be moved that way. */
  moveUp?: (() => void) | undefined;
  moveDown?: (() => void) | undefined;
}

/** A section of an issue: its documents in order; moved by buttons, so that no mouse is needed. */
export function SectionCard({ section, change, remove, moveUp, moveDown }: Props) {
  const t = useText(gazetteText);
  const { colon } = useText(marksText);
  const { name, documents } = section;
  /** Without an act it stands there in vain, so that its neighbours keep their places. */
  const button = (label: string, icon: React.ReactNode, act: (() => void) | undefined) => (
    <Button
      type="text"
      size="small"
      icon={icon}
      title={label}
      aria-label={label}
      disabled={act === undefined}
      onClick={act}
    />
  );
  const shift = (at: number, by: -1 | 1): (() => void) | undefined => {
    const to = at + by;
    if (!change || to < 0 || to >= documents.length) return undefined;
    return () => change({ ...section, documents: moved(documents, at, by) });
  };
  return (
    <div className="gazette-section">
      {change ? (
        <div className="row gazette-section-head">
          <Input
            value={name}
            maxLength={30}
            aria-label={t.section}
            onChange={(event) => change({ ...section, name: event.target.value })}
            style={{ flex: '1 1 120px', maxWidth: 280 }}
          />
          <span className="gazette-section-moves">
            {button(`${t.sectionUp}${colon}${name}`, <ArrowUpOutlined />, moveUp)}
            {button(`${t.sectionDown}${colon}${name}`, <ArrowDownOutlined />, moveDown)}
          </span>
          <Button danger type="text" disabled={documents.length > 0} onClick={remove}>
            {t.removeSection}
          </Button>
        </div>
      ) : (
        <h3>{name}</h3>
      )}
      {documents.length === 0 ? <p className="soft">{t.emptySection}</p> : null}
      <ol className={change ? 'gazette-entries is-edited' : 'gazette-entries'}>
        {documents.map((document, at) => (
          <li key={document.documentId}>
            <span className="gazette-entry">
              <EntryTitle document={document} />{' '}
              <span className="soft">
                {[document.documentNumber, document.issuer, document.releasedOn].filter(Boolean).join(' · ')}
              </span>{' '}
              {document.standing === 'withdrawn' ? <Mark tone="cinnabar">{t.withdrawn}</Mark> : null}
              {document.standing === 'replaced' ? <Mark tone="amber">{t.replaced}</Mark> : null}
            </span>
            {change ? (
              <span className="gazette-moves">
                {button(`${t.up}${colon}${document.title}`, <ArrowUpOutlined />, shift(at, -1))}
                {button(`${t.down}${colon}${document.title}`, <ArrowDownOutlined />, shift(at, 1))}
                {button(`${t.remove}${colon}${document.title}`, <CloseOutlined />, () =>
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
