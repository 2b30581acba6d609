import { CheckCircleOutlined, ExclamationCircleFilled, InfoCircleOutlined } from '@ant-design/icons';
import { Button, Collapse } from 'antd';
import { type PrintFinding, sayFinding } from '../../print/check/check-before-print.ts';
import { useLanguage, useSay } from '../say/use-say.ts';

interface Props {
  readonly findings: readonly PrintFinding[];
  /** Look at whom or what a finding is about. */
  readonly onShow: (finding: PrintFinding) => void;
}

const MOST_SHOWN = 100;

/** What the check before printing says; it stops nobody. */
export function FindingList({ findings, onShow }: Props) {
  const say = useSay();
  const language = useLanguage();
  const grave = findings.filter(({ severity }) => severity !== 'notice').length;
  if (findings.length === 0) {
    return (
      <p className="findings-none">
        <CheckCircleOutlined aria-hidden /> {say('print.check')}
        {say('common.colon')}
        {say('print.check.none')}
      </p>
    );
  }
  return (
    <Collapse
      className="findings"
      size="small"
      defaultActiveKey={grave > 0 ? ['found'] : []}
      items={[
        {
          key: 'found',
          label: (
            <span data-testid="print-check">
              {say('print.check')} · {say('print.check.count', { count: findings.length })}
            </span>
          ),
          children: (
            <ul className="findings-list">
              {findings.slice(0, MOST_SHOWN).map((finding, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two findings may be alike in everything
                <li key={index} className={`finding is-${finding.severity}`}>
                  {finding.severity === 'notice' ? (
                    <InfoCircleOutlined aria-hidden />
                  ) : (
                    <ExclamationCircleFilled aria-hidden />
                  )}
                  <span>{sayFinding(finding, language)}</span>
                  {finding.people.length + finding.seats.length > 0 && (
                    <Button type="link" size="small" onClick={() => onShow(finding)}>
                      {say('print.check.show')}
                    </Button>
                  )}
                </li>
              ))}
              {findings.length > MOST_SHOWN && (
                <li className="hint">{say('print.check.more', { count: findings.length - MOST_SHOWN })}</li>
              )}
            </ul>
          ),
        },
      ]}
    />
  );
}
