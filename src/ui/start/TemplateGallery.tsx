import { FileOutlined } from '@ant-design/icons';
import { useMemo } from 'react';
import { MEETING_TEMPLATES } from '../../commands/templates/registry.ts';
import type { LibraryItem } from '../../store/libraries/library.ts';
import { SvgPicture } from '../drawing/SvgPicture.tsx';
import { useOpenWords, useSay } from '../say/use-say.ts';
import { ownTemplateDrawing, templateDrawing } from './template-drawing.ts';

interface Props {
  readonly own: readonly LibraryItem<'templates'>[];
  /** Word of the template; undefined = a blank meeting. */
  readonly chosen: string | undefined;
  readonly onChoose: (template: string | undefined) => void;
}

/** All templates with their drawings, one's own first. */
export function TemplateGallery({ own, chosen, onChoose }: Props) {
  const say = useSay();
  const words = useOpenWords();
  const usual = useMemo(
    () => MEETING_TEMPLATES.map(({ kind }) => ({ kind, svg: templateDrawing(kind) })),
    [],
  );
  const ownDrawings = useMemo(() => new Map(own.map((item) => [item.id, ownTemplateDrawing(item)])), [own]);
  return (
    <div className="templates" role="radiogroup" aria-label={say('template.choose')}>
      <Item
        chosen={chosen === undefined}
        name={say('template.blank')}
        text={say('template.blank.text')}
        onChoose={() => onChoose(undefined)}
      >
        <FileOutlined aria-hidden className="template-blank" />
      </Item>
      {own.map((item) => (
        <Item
          key={item.id}
          chosen={chosen === `own/${item.id}`}
          name={item.name}
          text={say('template.own')}
          onChoose={() => onChoose(`own/${item.id}`)}
        >
          <SvgPicture svg={ownDrawings.get(item.id) ?? ''} label="" />
        </Item>
      ))}
      {usual.map(({ kind, svg }) => (
        <Item
          key={kind}
          chosen={chosen === kind}
          name={words([`template.${kind}`], kind)}
          text={words([`template.${kind}.text`], '')}
          onChoose={() => onChoose(kind)}
        >
          <SvgPicture svg={svg} label="" />
        </Item>
      ))}
    </div>
  );
}

interface ItemProps {
  readonly chosen: boolean;
  readonly name: string;
  readonly text: string;
  readonly onChoose: () => void;
  readonly children: React.ReactNode;
}

function Item({ chosen, name, text, onChoose, children }: ItemProps) {
  return (
    <label className="template">
      <input type="radio" name="template" checked={chosen} aria-label={name} onChange={onChoose} />
      <span className="template-drawing">{children}</span>
      <span className="template-name">{name}</span>
      <span className="template-text">{text}</span>
    </label>
  );
}
