import { useT } from '../i18n/text.js';
import { partsOf, pathOf } from './codes.js';
import classes from './Criteria.module.css';
import { PlaceLink } from './parts.js';
import { Sign } from './Sign.js';

interface CriterionFacts {
  readonly code: string;
  readonly met: boolean;
  readonly message: string;
  readonly evidence: readonly string[];
  readonly mendedBy: string | null;
}

/** More codes than these are left to the sentence, which names them anyway. */
const LINKED = 12;

/** The criteria of a gate as a checklist: what is met, what is missing, by what it shows, and who can mend it. */
export function Criteria({ criteria }: { criteria: readonly CriterionFacts[] }) {
  const t = useT();
  return (
    <ul className={classes['list']}>
      {criteria.map(({ code, met, message, evidence, mendedBy }) => (
        <li key={code}>
          <Sign name={met ? 'criterion.MET' : 'criterion.UNMET'} />
          <div className={classes['text']}>
            <div>
              <Linked text={message} codes={evidence} />
            </div>
            <Evidence codes={evidence.filter((one) => !message.includes(one))} />
            {mendedBy !== null && <div className={classes['who']}>{t('general.mendedBy', { who: mendedBy })}</div>}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** A sentence in which the codes of things are links to them. */
function Linked({ text, codes }: { text: string; codes: readonly string[] }) {
  return partsOf(text, codes).map((part, at) => {
    const path = codes.includes(part) ? pathOf(part) : null;
    return path ? (
      <PlaceLink key={at} to={path}>
        {part}
      </PlaceLink>
    ) : (
      part
    );
  });
}

function Evidence({ codes }: { codes: readonly string[] }) {
  const linked = codes.flatMap((code) => {
    const path = pathOf(code);
    return path ? [{ code, path }] : [];
  });
  if (linked.length === 0 || linked.length > LINKED) return null;
  return (
    <div className={classes['evidence']}>
      {linked.map(({ code, path }) => (
        <PlaceLink key={code} to={path}>
          {code}
        </PlaceLink>
      ))}
    </div>
  );
}
