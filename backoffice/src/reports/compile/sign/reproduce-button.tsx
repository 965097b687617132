import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { fetchReproduction } from '../../../api/reports-compilation.ts';
import { Loaded } from '../../../parts/loaded.tsx';
import { Mark } from '../../../parts/mark.tsx';
import { signText } from '../../../text/reports-sign.ts';
import { useText } from '../../../text/use-text.ts';
import { useWorkbench } from '../workbench.ts';

/** Makes a published version again from what was frozen and says whether it comes out the same, file by file. */
export function ReproduceButton({ version }: { version: number }) {
  const t = useText(signText);
  const [asked, ask] = useState(false);
  if (asked) return <Reproduction version={version} />;
  return (
    <Button
      size="small"
      aria-label={`${t.versionNumber(version)} ${t.reproduce}`}
      title={t.reproduceLead}
      onClick={() => ask(true)}
    >
      {t.reproduce}
    </Button>
  );
}

function Reproduction({ version }: { version: number }) {
  const t = useText(signText);
  const { reportKey } = useWorkbench();
  const query = useQuery({
    queryKey: ['reproduction', reportKey, version],
    queryFn: () => fetchReproduction(reportKey, version),
    staleTime: 0,
  });
  return (
    <span className="row" role="status">
      <Loaded query={query}>
        {({ ok, files }) => {
          const other = files.filter(({ identical }) => !identical).map(({ format }) => format.toUpperCase());
          return (
            <>
              <Mark tone={ok ? 'pine' : 'cinnabar'}>{ok ? t.reproduced : t.notReproduced}</Mark>
              {other.length > 0 ? <span className="soft">{t.differs(other.join('、'))}</span> : null}
            </>
          );
        }}
      </Loaded>
    </span>
  );
}
