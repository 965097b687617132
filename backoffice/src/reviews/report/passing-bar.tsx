import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { reviewText } from '../../text/reviews.ts';
import { useText } from '../../text/use-text.ts';
import { useMarking } from '../marked/marking.ts';
import type { Findings } from './use-findings.ts';

/** On a phone: one finding at a time at the foot, while the text goes along. */
export function PassingBar({ findings }: { findings: Findings }) {
  const t = useText(reviewText);
  const { byNumber } = useMarking();
  if (byNumber.size === 0) return null;
  const finding = findings.current === null ? undefined : byNumber.get(findings.current);
  const at = finding ? [...byNumber.keys()].indexOf(finding.number) + 1 : 0;
  return (
    <div className="passing-bar" role="group" aria-label={t.findings}>
      <Button
        icon={<LeftOutlined aria-hidden="true" />}
        aria-label={t.previousOne}
        onClick={() => findings.move(-1)}
      />
      <button type="button" disabled={!finding} onClick={findings.toList}>
        <span className="soft small">{t.position(at, byNumber.size)}</span> {finding?.message ?? ''}
      </button>
      <Button
        icon={<RightOutlined aria-hidden="true" />}
        aria-label={t.next}
        onClick={() => findings.move(1)}
      />
    </div>
  );
}
