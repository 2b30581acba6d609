import {
  CheckCircleOutlined,
  DownloadOutlined,
  ExclamationCircleFilled,
  InfoCircleOutlined,
  LeftOutlined,
  LoadingOutlined,
  RedoOutlined,
  SaveOutlined,
  UndoOutlined,
} from '@ant-design/icons';
import { Button, Dropdown, Tooltip } from 'antd';
import { StateTag } from '../approval/StateTag.tsx';
import { useDesk } from '../desk.ts';
import { LateButton } from '../late/LateButton.tsx';
import { useSay } from '../say/use-say.ts';
import { useRun } from '../use-run.ts';
import { EditableName } from './EditableName.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { sayStep } from './say-step.ts';
import type { Step } from './steps.ts';

/** Kinds of files a meeting can be exported to. */
export const EXPORTS = ['xlsx', 'csv', 'json', 'pretix'] as const;
/** A kind of file a meeting can be exported to. */
export type ExportKind = (typeof EXPORTS)[number];

interface Props {
  readonly onBack: () => void;
  readonly onDetails: () => void;
  readonly onStep: (step: Step) => void;
  readonly onSaveFile: () => void;
  readonly onExport: (kind: ExportKind) => void;
  readonly exports: readonly ExportKind[];
}

/** Above every step: which meeting this is, whether it is safe, and the way back. */
export function WorkspaceHeader({ onBack, onDetails, onStep, onSaveFile, onExport, exports }: Props) {
  const { plan, readOnly, undo, redo, undoStep, redoStep } = useDesk();
  const run = useRun();
  const say = useSay();
  const undoWords =
    undoStep === undefined ? say('header.undo.none') : say('header.undo', { step: sayStep(undoStep, say) });
  const redoWords =
    redoStep === undefined ? say('header.redo.none') : say('header.redo', { step: sayStep(redoStep, say) });
  return (
    <header className="head">
      <Tooltip title={say('header.back')}>
        <Button
          type="text"
          icon={<LeftOutlined aria-hidden />}
          aria-label={say('header.back')}
          onClick={onBack}
        />
      </Tooltip>
      <EditableName
        name={plan.meeting.name}
        readOnly={readOnly}
        onRename={(name) => run('edit-meeting', { name })}
      />
      <Tooltip title={say('header.details')}>
        <Button
          type="text"
          icon={<InfoCircleOutlined aria-hidden />}
          aria-label={say('header.details')}
          disabled={readOnly}
          onClick={onDetails}
        />
      </Tooltip>
      <StateTag onOpen={() => onStep('approval')} />
      <SaveState />
      <span className="spacer" />
      <Tooltip title={`${undoWords}${say('common.brackets', { words: 'Ctrl+Z' })}`}>
        <Button
          type="text"
          icon={<UndoOutlined aria-hidden />}
          aria-label={undoWords}
          disabled={undoStep === undefined || readOnly}
          onClick={undo}
        />
      </Tooltip>
      <Tooltip title={`${redoWords}${say('common.brackets', { words: 'Ctrl+Y' })}`}>
        <Button
          type="text"
          icon={<RedoOutlined aria-hidden />}
          aria-label={redoWords}
          disabled={redoStep === undefined || readOnly}
          onClick={redo}
        />
      </Tooltip>
      <span className="head-rule" />
      <LateButton onPrint={() => onStep('print')} />
      <Tooltip title={say('header.saveFile.hint')}>
        <Button icon={<SaveOutlined aria-hidden />} onClick={onSaveFile}>
          {say('header.saveFile')}
        </Button>
      </Tooltip>
      <Dropdown
        trigger={['click']}
        menu={{
          items: exports.map((key) => ({ key, label: say(`export.${key}`), onClick: () => onExport(key) })),
        }}
      >
        <Button icon={<DownloadOutlined aria-hidden />}>{say('header.export')}</Button>
      </Dropdown>
      <LanguageSwitch />
    </header>
  );
}

function SaveState() {
  const { save } = useDesk();
  const say = useSay();
  const icon = {
    saved: <CheckCircleOutlined aria-hidden />,
    waiting: <LoadingOutlined aria-hidden />,
    failed: <ExclamationCircleFilled aria-hidden />,
    taken: <ExclamationCircleFilled aria-hidden />,
  }[save.kind];
  return (
    <Tooltip title={say(save.kind === 'failed' ? `save.why.${save.why}` : `save.${save.kind}.hint`)}>
      <span className={`saveState is-${save.kind}`} role="status" data-testid="save-state">
        {icon} {say(`save.${save.kind}`)}
      </span>
    </Tooltip>
  );
}
