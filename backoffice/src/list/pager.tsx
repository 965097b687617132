import { Pagination } from 'antd';
import { generalText } from '../text/general.ts';
import { useText } from '../text/use-text.ts';

interface Props {
  page: number;
  pageSize: number;
  total: number;
  onPage: (page: number) => void;
}

/** How many there are, and the way to the other pages. */
export function Pager({ page, pageSize, total, onPage }: Props) {
  const t = useText(generalText);
  return (
    <nav className="list-foot" aria-label={t.total(total)}>
      <span className="soft">{t.total(total)}</span>
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
