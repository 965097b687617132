import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Checkbox, Form } from 'antd';
import type { StaffDocument } from '../../api/documents.ts';
import { fetchFindings } from '../../api/editor-checks.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { Mark } from '../../parts/mark.tsx';
import { reviewText } from '../../text/document-review.ts';
import { useText } from '../../text/use-text.ts';

/** Before a draft is handed in: what the checks found; errors stand in the way, warnings must have been seen. */
export function SubmitFields({ document }: { document: StaffDocument }) {
  const t = useText(reviewText);
  const query = useQuery({
    queryKey: ['findings', document.id, 'submit'],
    queryFn: () => fetchFindings(document.id),
    gcTime: 0,
  });
  return (
    <Loaded query={query}>
      {({ open, blocked, warningsKey }) =>
        blocked ? (
          <p className="row">
            <Mark tone="cinnabar">{t.submitBlocked(open.error)}</Mark>
            <Link to="/documents/$id/edit" params={{ id: document.id }}>
              {t.submitToEditor}
            </Link>
          </p>
        ) : warningsKey === null ? (
          <p>
            <Mark tone="pine">{open.info > 0 ? t.submitAdvice(open.info) : t.submitClean}</Mark>
          </p>
        ) : (
          <>
            <Form.Item
              name="seen"
              valuePropName="checked"
              rules={[
                {
                  validator: (_rule, seen) =>
                    seen === true ? Promise.resolve() : Promise.reject(new Error(t.submitSeen)),
                },
              ]}
              extra={
                <Link to="/documents/$id/edit" params={{ id: document.id }}>
                  {t.submitToEditor}
                </Link>
              }
            >
              <Checkbox>{t.submitWarnings(open.warning)}</Checkbox>
            </Form.Item>
            <Form.Item name="warningsSeen" initialValue={warningsKey} hidden>
              <input type="hidden" />
            </Form.Item>
          </>
        )
      }
    </Loaded>
  );
}
