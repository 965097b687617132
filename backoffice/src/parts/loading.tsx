import { Spin } from 'antd';
import { shellText } from '../text/shell.ts';
import { useText } from '../text/use-text.ts';

/** Says that something is being read. */
export function Loading() {
  const t = useText(shellText);
  return (
    <div className="row soft" role="status" style={{ padding: 24 }}>
      <Spin size="small" /> {t.loading}
    </div>
  );
}
