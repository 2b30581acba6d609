import { PictureOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import type { DotPicture } from '../../print/page.ts';
import { useSay } from '../say/use-say.ts';
import { chooseFile } from '../shell/choose-file.ts';
import { readLogo } from './read-logo.ts';

interface Props {
  readonly logo: DotPicture | undefined;
  readonly disabled: boolean;
  readonly onLogo: (logo: DotPicture | undefined) => void;
}

/** The logo of the organisation: choose it, look at it, take it away. */
export function LogoField({ logo, disabled, onLogo }: Props) {
  const say = useSay();
  const { message } = App.useApp();
  const take = async (file: File): Promise<void> => {
    const read = await readLogo(file);
    if (read === undefined) void message.error(say('house.logo.wrong'));
    else onLogo(read);
  };
  return (
    <div className="logoField">
      {logo !== undefined && <img src={`data:image/jpeg;base64,${logo.jpeg}`} alt={say('house.logo')} />}
      <Button
        icon={<PictureOutlined aria-hidden />}
        disabled={disabled}
        onClick={() => chooseFile('.png,.jpg,.jpeg,.svg,.webp', (file) => void take(file))}
      >
        {say('house.logo.choose')}
      </Button>
      {logo !== undefined && (
        <Button disabled={disabled} onClick={() => onLogo(undefined)}>
          {say('common.remove')}
        </Button>
      )}
    </div>
  );
}
