import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { t } from '../../text/text.ts';
import { Mark } from '../../truth/marks.tsx';
import type { StepProps } from './create-form.ts';

/** An AWS resource takes fifty tags (documented). */
const MOST = 50;

/** Tags of the new user: nobody needs any. */
export function Tags({ form, change }: StepProps) {
  const { tags } = form;
  const set = (index: number, part: { key?: string; value?: string }) =>
    change({ tags: tags.map((tag, at) => (at === index ? { ...tag, ...part } : tag)) });
  const header = (
    <Header variant="h2" description={t('tags.text')}>
      {t('tags.title')} - <i>{t('optional')}</i>
    </Header>
  );
  return (
    <Container header={header}>
      <SpaceBetween size="m">
        {tags.length === 0 && <Box color="text-body-secondary">{t('tags.none')}</Box>}
        {tags.map((tag, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a tag has no other identity, and rows are only added at the end
          <SpaceBetween key={index} size="xs" direction="horizontal" alignItems="end">
            <FormField label={t('tags.key')}>
              <Input value={tag.key} onChange={({ detail }) => set(index, { key: detail.value })} />
            </FormField>
            <FormField label={t('tags.value')}>
              <Input value={tag.value} onChange={({ detail }) => set(index, { value: detail.value })} />
            </FormField>
            <Button onClick={() => change({ tags: tags.filter((_, at) => at !== index) })}>{t('tags.remove')}</Button>
          </SpaceBetween>
        ))}
        <Mark k="create.add-tag">
          <Button onClick={() => change({ tags: [...tags, { key: '', value: '' }] })}>{t('tags.add')}</Button>
        </Mark>
        <Box color="text-body-secondary" fontSize="body-s">
          {t('tags.left', { n: MOST - tags.length })}
        </Box>
      </SpaceBetween>
    </Container>
  );
}
