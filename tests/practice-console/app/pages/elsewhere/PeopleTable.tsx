import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';

/** A list of users like IAM's, with the button that adds one. */
export function PeopleTable({ title, add, onAdd }: { title: string; add: string; onAdd(): void }) {
  return (
    <Table
      selectionType="multi"
      items={[{ name: 'someone' }]}
      trackBy="name"
      columnDefinitions={[
        { id: 'name', header: 'User name', cell: ({ name }) => name, isRowHeader: true },
        { id: 'mfa', header: 'MFA', cell: () => '-' },
      ]}
      ariaLabels={{
        tableLabel: title,
        selectionGroupLabel: title,
        allItemsSelectionLabel: () => title,
        itemSelectionLabel: (_, { name }) => `Select user ${name}`,
      }}
      header={
        <Header
          variant="h1"
          counter="(1)"
          actions={
            <SpaceBetween size="xs" direction="horizontal">
              <Button iconName="refresh" ariaLabel="Refresh" />
              <Button disabled>Delete</Button>
              <Button variant="primary" onClick={onAdd}>
                {add}
              </Button>
            </SpaceBetween>
          }
        >
          {title}
        </Header>
      }
      empty={<Box>No resources to display</Box>}
    />
  );
}
