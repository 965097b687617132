import { Checkbox, Form } from 'antd';
import type { RequestSettings } from '../../api/requests.ts';
import { optionsOf } from '../../parts/choices.ts';
import { generalText } from '../../text/general.ts';
import { handlingText } from '../../text/handling.ts';
import { marksText } from '../../text/marks.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { ROLES } from '../../text/vocabulary.ts';

type Levels = RequestSettings['approvalLevels'];

/** The levels a reply can pass, from the unit up. */
const LEVELS: Levels = ['unit_head', 'foi_head', 'leader'];

/** The levels of review; the order chosen is said in words. */
export function LevelsItem() {
  const t = useText(handlingText);
  const general = useText(generalText);
  const { colon } = useText(marksText);
  const language = useLanguage();
  const levels = Form.useWatch<Levels | undefined>('approvalLevels') ?? [];
  return (
    <>
      <Form.Item
        name="approvalLevels"
        label={t.levels}
        extra={t.levelsHint}
        rules={[{ required: true, message: `${t.levels}${colon}${general.required}` }]}
      >
        <LevelsField />
      </Form.Item>
      <p role="status" className="review-order">
        {levels.length > 0 ? t.order(levels.map((level) => ROLES[level]![language]).join(' → ')) : null}
      </p>
    </>
  );
}

/** Takes from the form only what a group of boxes may carry: `aria-required` is not allowed on one. */
function LevelsField(field: {
  id?: string;
  value?: Levels;
  onChange?: (levels: Levels) => void;
  'aria-describedby'?: string;
}) {
  const t = useText(handlingText);
  return (
    <Checkbox.Group
      className="review-levels"
      options={optionsOf(ROLES, useLanguage(), LEVELS)}
      value={field.value}
      onChange={(levels) => field.onChange?.(levels as Levels)}
      {...{ id: field.id, 'aria-label': t.levels, 'aria-describedby': field['aria-describedby'] }}
    />
  );
}
