import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import QRCode from 'qrcode';
import { useEffect, useState } from 'react';
import { call } from '../../state/api.ts';
import { t } from '../../text/text.ts';
import { Mark } from '../../truth/marks.tsx';
import type { StepProps } from './step.ts';

/** Row 2: the secret for the app, as a picture to scan or as letters to type. Neither is in the page until asked for. */
export function Scan({ change }: StepProps) {
  const made = useSecret();
  const [picture, setPicture] = useState(false);
  const [letters, setLetters] = useState(false);
  const show = (set: (on: boolean) => void) => {
    set(true);
    change({ shown: true });
  };
  return (
    <SpaceBetween size="s">
      <div>{t('mfa.app.scan')}</div>
      <div className="practice-qr">
        <div className="practice-qr-box">
          {picture ? <Picture src={made?.picture} /> : <ShowPicture show={() => show(setPicture)} />}
        </div>
        {letters && made ? (
          <Box>
            {t('mfa.secret')}: <code>{made.secret}</code>
          </Box>
        ) : (
          <Mark k="mfa.show-secret">
            <Link onFollow={() => show(setLetters)}>{t('mfa.show-secret')}</Link>
          </Mark>
        )}
      </div>
    </SpaceBetween>
  );
}

const Picture = ({ src }: { src: string | undefined }) => (src ? <img src={src} alt={t('mfa.qr')} /> : <Spinner />);

function ShowPicture({ show }: { show(): void }) {
  return (
    <Mark k="mfa.show-qr">
      <Button onClick={show}>{t('mfa.show-qr')}</Button>
    </Mark>
  );
}

/** A new secret of the account, and its picture, from the moment the step is shown. */
function useSecret(): { secret: string; picture: string } | undefined {
  const [made, setMade] = useState<{ secret: string; picture: string }>();
  useEffect(() => {
    let here = true;
    call<{ secret: string; uri: string }>('secret').then(async ({ secret, uri }) => {
      const picture = await QRCode.toDataURL(uri, { errorCorrectionLevel: 'L', margin: 2, scale: 6 });
      if (here) setMade({ secret, picture });
    });
    return () => {
      here = false;
    };
  }, []);
  return made;
}
