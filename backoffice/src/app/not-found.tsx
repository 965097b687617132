import { Link } from '@tanstack/react-router';
import { shellText } from '../text/shell.ts';
import { useText } from '../text/use-text.ts';

export function NotFound() {
  const t = useText(shellText);
  return (
    <div className="stack">
      <h1>{t.notFound}</h1>
      <p>
        <Link to="/">{t.home}</Link>
      </p>
    </div>
  );
}
