import type { WizardProps } from '@cloudscape-design/components/wizard';
import { t } from '../text/text.ts';

/** What a wizard says, with the text of the button that goes on. */
export function wizardTexts(goOn: string): WizardProps.I18nStrings {
  return {
    stepNumberLabel: (n) => t('step', { n }),
    collapsedStepsLabel: (n, count) => t('step-of', { n, count }),
    navigationAriaLabel: t('steps'),
    cancelButton: t('cancel'),
    previousButton: t('previous'),
    nextButton: goOn,
    submitButton: goOn,
    optional: t('optional'),
  };
}
