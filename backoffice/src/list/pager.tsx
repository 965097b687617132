import { Pagination } from 'antd';
import { generalText } from '../text/general.ts';
import { useText } from '../text/use-text.ts';

interface Props {
  page: number;
  pageSize: number;
  total: number;
  onPage: (page: number) => void;
  /** What is counted: documents and cases without it. */
  of?: 'records' | 'things' | 'lists';
}

/** How many there are, and the way to the other pages. */
export function Pager({ page, pageSize, total, onPage, of }: Props) {
  const t = useText(generalText);
  const counted = t.total(total, of);
  return (
    <nav className="list-foot" aria-label={counted}>
      <span className="soft">{counted}</span>
      {total > pageSize ? (
        <Pagination
          current={page}
          pageSize={pageSize}
          total={total}
          onChange={onPage}
          showSizeChanger={false}
          size="small"
        />
      ) : null}
    </nav>
  );
}
