import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import TextFilter, { type TextFilterProps } from '@cloudscape-design/components/text-filter';
import { t } from '../../text/text.ts';
import { Mark } from '../../truth/marks.tsx';

interface Props {
  search: string;
  filter: Pick<TextFilterProps, 'filteringText' | 'onChange'>;
  count: number;
  type: string;
  setType(type: string): void;
}

/** The search box of the policies, and the choice of their type beside it. */
export function PoliciesFilter({ search, filter, count, type, setType }: Props) {
  const types = [
    { value: 'all', label: t('policies.all') },
    { value: 'aws', label: t('policies.aws') },
    { value: 'job', label: t('policies.job') },
  ];
  return (
    <div className="practice-filter">
      <Mark k={search}>
        <TextFilter
          {...filter}
          filteringPlaceholder={t('search')}
          filteringAriaLabel={t('search')}
          countText={filter.filteringText ? t(count === 1 ? 'policies.match' : 'policies.matches', { n: count }) : ''}
        />
      </Mark>
      <FormField label={t('policies.filter')}>
        <Select
          options={types}
          selectedOption={types.find(({ value }) => value === type) ?? null}
          onChange={({ detail }) => setType(detail.selectedOption.value ?? 'all')}
        />
      </FormField>
    </div>
  );
}
