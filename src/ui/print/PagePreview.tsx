import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Alert, Button, Empty, InputNumber, Spin } from 'antd';
import { useEffect, useState } from 'react';
import { useSay } from '../say/use-say.ts';
import type { Preview } from './use-preview.ts';

interface Props {
  readonly name: string;
  readonly preview: Preview;
  /** Another page is wanted; 0 = the first. */
  readonly onPage: (page: number) => void;
}

/** One page as it will leave the printer, and the way to the others. */
export function PagePreview({ name, preview, onPage }: Props) {
  const say = useSay();
  const { overview, page: at, svg, busy, failed } = preview;
  const pages = overview?.sheets.length ?? 0;
  const sheet = overview?.sheets[at];
  const address = usePictureAddress(svg);
  return (
    <div className="preview">
      {failed !== undefined && <Alert type="error" showIcon title={say('print.failed', { why: failed })} />}
      <div className="preview-board" aria-busy={busy}>
        {pages === 0 && !busy && failed === undefined ? (
          <Empty
            image={Empty.PRESENTED_IMAGE_SIMPLE}
            description={
              <>
                <strong>{say('print.none')}</strong>
                <br />
                {say('print.none.hint')}
              </>
            }
          />
        ) : (
          address !== undefined &&
          sheet !== undefined && (
            <img
              className="preview-page"
              style={{ aspectRatio: `${sheet.widthMm} / ${sheet.heightMm}` }}
              src={address}
              alt={say('print.preview', { name, page: at + 1 })}
              data-testid="print-page"
              data-page={at + 1}
            />
          )
        )}
        {busy && <Spin className="preview-busy" />}
      </div>
      <div className="preview-foot">
        <Button
          type="text"
          icon={<LeftOutlined aria-hidden />}
          aria-label={say('print.page.before')}
          disabled={at === 0}
          onClick={() => onPage(at - 1)}
        />
        <InputNumber
          aria-label={say('print.page.number')}
          min={1}
          max={Math.max(1, pages)}
          controls={false}
          value={pages === 0 ? null : at + 1}
          onChange={(value) => onPage((value ?? 1) - 1)}
        />
        <span className="figure" data-testid="print-pages">
          / {say('print.pages', { pages, count: pages })}
        </span>
        <Button
          type="text"
          icon={<RightOutlined aria-hidden />}
          aria-label={say('print.page.next')}
          disabled={at >= pages - 1}
          onClick={() => onPage(at + 1)}
        />
        <span className="spacer" />
        {overview !== undefined && pages > 0 && sheet !== undefined && (
          <span className="hint figure">
            {say('print.papers', { papers: overview.papers.length, count: overview.papers.length })} ·{' '}
            {say('print.size', { width: roundMm(sheet.widthMm), height: roundMm(sheet.heightMm) })}
          </span>
        )}
      </div>
    </div>
  );
}

const roundMm = (value: number): number => Math.round(value * 10) / 10;

/** Show a picture by an address, so that large ones need not be written into the page. */
function usePictureAddress(svg: string): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (svg === '') {
      setAddress(undefined);
      return;
    }
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [svg]);
  return address;
}
