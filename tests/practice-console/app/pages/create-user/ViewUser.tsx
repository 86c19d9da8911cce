import Button from '@cloudscape-design/components/button';
import { t } from '../../text/text.ts';

/** The button "View user" of the message that a user was created. */
export const viewUser = (name: string) => (
  <Button href={`#/users/details/${encodeURIComponent(name)}`}>{t('created.view')}</Button>
);
