import { Facts } from '../../parts/facts.tsx';
import { SettingBasis } from './setting-basis.tsx';

/** A setting for who may only read it: what it is, what it does, and who changes it. */
export function SettingRead(props: {
  label: string;
  value: string | number;
  does: string;
  basis: string;
  by: string;
}) {
  return (
    <div className="stack">
      <Facts rows={[[props.label, props.value]]} />
      <p className="soft">
        <SettingBasis does={props.does} basis={props.basis} />
      </p>
      <p className="soft">{props.by}</p>
    </div>
  );
}
