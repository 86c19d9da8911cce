import Badge from '@cloudscape-design/components/badge';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { InShadow } from '../../parts/InShadow.tsx';
import { summary } from '../../state/api.ts';
import { scenario } from '../../state/scenario.ts';
import { t } from '../../text/text.ts';
import { useTruth } from '../../truth/forms.ts';
import { Mark } from '../../truth/marks.tsx';
import { type Recommendation, refreshRecommendations, useRecommendations } from './recommendations.ts';

/** The container "Security recommendations". */
export function Recommendations() {
  const items = useRecommendations();
  useTruth('dashboard', items);
  const open = items?.filter((one) => !one.ok).length ?? 0;
  return (
    <InShadow>
      <Container header={<Head open={open} />}>
        {items ? (
          <SpaceBetween size="l">
            {items.map((item) => (
              <Item key={item.id} {...item} />
            ))}
          </SpaceBetween>
        ) : (
          <Spinner />
        )}
      </Container>
    </InShadow>
  );
}

function Head({ open }: { open: number }) {
  return (
    <Header
      variant="h2"
      actions={
        <Mark k="dashboard.refresh">
          <Button iconName="refresh" ariaLabel={t('dash.refresh')} onClick={() => void refreshRecommendations()} />
        </Mark>
      }
    >
      <SpaceBetween size="xs" direction="horizontal">
        {t('dash.recommendations')}
        <Badge color={open > 0 ? 'red' : 'green'}>{open}</Badge>
      </SpaceBetween>
    </Header>
  );
}

function Item({ id, ok }: Recommendation) {
  const { title, text } = words(id, ok);
  return (
    <div className="practice-item">
      <div>
        <StatusIndicator type={ok ? 'success' : 'warning'} colorOverride={ok ? 'green' : 'red'}>
          <Box variant="strong" display="inline">
            {title}
          </Box>
        </StatusIndicator>
        <Box color="text-body-secondary">{text}</Box>
      </div>
      {!ok && mayAdd(id) && <AddMfa who={id === 'self-mfa' ? 'self' : 'root'} />}
    </div>
  );
}

const mayAdd = (id: Recommendation['id']) => id === 'self-mfa' || summary().principal?.kind === 'root';

function words(id: Recommendation['id'], ok: boolean): { title: string; text: string } {
  if (id === 'root-keys') return { title: t('dash.root-keys.ok'), text: t('dash.root-keys.good') };
  if (id === 'self-keys') {
    return { title: t('dash.self-keys.ok', { name: summary().principal?.name ?? '' }), text: t('dash.self-keys.good') };
  }
  if (ok) return { title: t(`dash.${id}.ok`), text: t(`dash.${id}.good`) };
  const forAdmin = id === 'root-mfa' && !mayAdd(id);
  return { title: t(`dash.${id}.open`), text: forAdmin ? t('dash.root-mfa.admin') : t(`dash.${id}.why`) };
}

function AddMfa({ who }: { who: 'root' | 'self' }) {
  const newTab = scenario().addMfaNewTab
    ? { target: '_blank', iconName: 'external' as const, iconAlign: 'right' as const }
    : {};
  return (
    <Mark k={`dashboard.add-mfa-${who}`}>
      <Button href="#/security_credentials/mfa" wrapText={false} {...newTab}>
        {t('dash.add-mfa')}
      </Button>
    </Mark>
  );
}
