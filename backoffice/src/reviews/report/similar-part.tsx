import { Link } from '@tanstack/react-router';
import type { SimilarReport } from '../../api/reviews.ts';
import { reviewText } from '../../text/reviews.ts';
import { useText } from '../../text/use-text.ts';

/** Passages that this report shares with last year's or with another agency's, side by side. */
export function SimilarPart({ similar }: { similar: readonly SimilarReport[] }) {
  const t = useText(reviewText);
  if (similar.length === 0) return <p className="card">{t.noSimilar}</p>;
  return (
    <div className="stack">
      {similar.map((other) => (
        <section key={`${other.agencyName} ${other.year}`} className="card">
          <h2>
            {other.id ? (
              <Link to="/reviews/$id" params={{ id: other.id }}>
                {t.similarTo(other.agencyName, other.year, Math.round(other.score * 100))}
              </Link>
            ) : (
              t.similarTo(other.agencyName, other.year, Math.round(other.score * 100))
            )}
          </h2>
          <table className="side-by-side">
            <thead>
              <tr>
                <th scope="col">{t.here}</th>
                <th scope="col">{t.there}</th>
              </tr>
            </thead>
            <tbody>
              {other.passages.map((passage, index) => (
                <tr key={index}>
                  <td>{passage.here.text}</td>
                  <td>{passage.there.text}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  );
}
