import Link from '@cloudscape-design/components/link';
import { t } from '../text/text.ts';

/** The "Info" that stands beside headings and labels. */
export function InfoLink() {
  return <Link variant="info">{t('info')}</Link>;
}
