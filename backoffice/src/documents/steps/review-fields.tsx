import { Checkbox, Form, Radio } from 'antd';
import type { Edition, StaffDocument } from '../../api/documents.ts';
import { useDesk } from '../../app/session.ts';
import { TextItem } from '../../fields/fields.tsx';
import { OPINIONS, reviewText } from '../../text/document-review.ts';
import { useSay, useText } from '../../text/use-text.ts';
import { ownSteps } from './own-steps.ts';
import { OpinionItem } from './opinion-item.tsx';

/** Passing steps before the final review: which, and the opinion on them. */
export function PassFields({ document }: { document: StaffDocument }) {
  const t = useText(reviewText);
  const pick = useSay();
  const { me } = useDesk();
  const own = ownSteps(document.reviewTrail, me, document.agencyId);
  return (
    <>
      <Form.Item
        name="steps"
        label={t.steps}
        extra={t.stepsHint}
        rules={[{ required: true, message: t.steps }]}
      >
        <StepBoxes
          options={own.map(({ step, label }, index) => ({
            value: step,
            label: pick(label),
            disabled: index === 0,
          }))}
        />
      </Form.Item>
      <OpinionItem name="opinion" label={t.opinion} usual={OPINIONS.review} hint={t.opinionHint} required />
      <TextItem name="basis" label={t.basis} max={300} />
    </>
  );
}

/** Boxes that follow each other: unticking one unticks those after it. */
function StepBoxes(props: {
  id?: string;
  value?: string[];
  onChange?: (value: string[]) => void;
  options: { value: string; label: string; disabled: boolean }[];
}) {
  const t = useText(reviewText);
  const order = props.options.map(({ value }) => value);
  const choose = (chosen: string[]): void => {
    const before = props.value ?? [];
    const added = chosen.find((one) => !before.includes(one));
    const last = added
      ? order.indexOf(added)
      : order.findIndex((one) => before.includes(one) && !chosen.includes(one)) - 1;
    props.onChange?.(order.slice(0, Math.max(0, last) + 1));
  };
  return (
    <Checkbox.Group
      options={props.options}
      value={props.value ?? []}
      onChange={(chosen) => choose(chosen as string[])}
      {...{ id: props.id, 'aria-label': t.steps }}
    />
  );
}

/** The final review, with what is left before it. */
export function ApproveFields({ document, edition }: { document: StaffDocument; edition: Edition }) {
  const t = useText(reviewText);
  const pick = useSay();
  const left = document.reviewTrail.steps.filter(({ state }) => state !== 'passed');
  return (
    <>
      <p style={{ marginBottom: 6 }}>{t.takesAll(left.map(({ label }) => pick(label)).join('、'))}</p>
      <p className="soft" style={{ marginBottom: 14 }}>
        {edition.attribute === 'proactive' ? t.finalPublishes : t.finalWithholds}
      </p>
      <OpinionItem name="opinion" label={t.opinion} usual={OPINIONS.final} hint={t.opinionHint} required />
      <TextItem name="basis" label={t.basis} max={300} />
    </>
  );
}

/** The secrecy review: an act of its own with its basis. */
export function SecrecyFields() {
  const t = useText(reviewText);
  return (
    <>
      <OpinionItem name="basis" label={t.secrecyBasis} usual={OPINIONS.secrecyBasis} required max={300} />
      <OpinionItem
        name="opinion"
        label={t.secrecyOpinion}
        usual={OPINIONS.secrecy}
        hint={t.secrecyHint}
        required
      />
    </>
  );
}

/** Sending back, as reviewer or as who carries out the secrecy review. */
export function SendBackFields({ document }: { document: StaffDocument }) {
  const t = useText(reviewText);
  const { steps, secrecy } = document.reviewTrail;
  const asReviewer = steps.some(({ mine }) => mine);
  return (
    <>
      {secrecy.mine && asReviewer ? (
        <Form.Item name="gate" label={t.sentBackBy}>
          <Radio.Group
            options={[
              { value: 'review', label: t.asReview },
              { value: 'secrecy', label: t.asSecrecy },
            ]}
          />
        </Form.Item>
      ) : null}
      <OpinionItem
        name="reason"
        label={t.sendBackReason}
        usual={OPINIONS.sendBack}
        hint={t.opinionHint}
        required
      />
    </>
  );
}
