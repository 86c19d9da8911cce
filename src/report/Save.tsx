import { FORMAT_IDS, FORMATS } from '../export/formats.ts';
import { Press } from '../ui/Press.tsx';
import { say } from '../ui/texts.ts';
import type { ReportProps } from './Report.tsx';

/** Paper and files: of the run that is shown, or of all. */
export function Save(props: ReportProps & { isRun: boolean }) {
  const { isRun, busy, mayExport, onSave, onPrint, onPrintAll, onSaveOverview } = props;
  if (!mayExport) return <p class="card info">{say('problem.exportForbidden')}</p>;
  const print = <Press name="print" text={say('report.print')} look="primary" disabled={busy} onPress={onPrint} />;
  if (!isRun)
    return (
      <div class="row">
        {print}
        <Press name="print-all" text={say('report.printAll')} disabled={busy} onPress={onPrintAll} />
        <Press
          name="save-overview"
          text={say('report.save', { format: FORMATS.csv.name })}
          disabled={busy}
          onPress={onSaveOverview}
        />
      </div>
    );
  return (
    <div class="row">
      {print}
      {FORMAT_IDS.map((id) => (
        <Press
          key={id}
          name={`save:${id}`}
          text={say('report.save', { format: FORMATS[id].name })}
          disabled={busy}
          onPress={() => onSave(id)}
        />
      ))}
    </div>
  );
}
