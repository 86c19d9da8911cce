/** Every text that the extension says, in English. Placeholders stand in braces. Later languages are typed by it. */
export const ENGLISH = {
  'panel.name': 'Waymark checklist',
  'panel.progress': '{done} of {total} done',
  'panel.minutes': 'about {minutes} min left',
  'panel.fold': 'Fold the checklist',
  'panel.unfold': 'Show the checklist',
  'panel.close': 'Close on all pages',
  'panel.tasks': 'All tasks and steps',
  'panel.now': 'Now',
  'panel.more': 'More',
  'panel.about': 'What this task is for',
  'panel.after': 'After “{task}”',
  'panel.finished': 'All done',
  'panel.finishedText':
    'Your account is in a much better state than before. Save the record from the Waymark button in the toolbar.',
  'hint.why': 'Why',
  'hint.caution': 'Watch out',
  'hint.hint': 'Good to know',
  'action.optional': 'if needed',
  'action.done': 'I have done it',
  'action.markDone': 'Mark as done',
  'action.skip': 'Skip',
  'action.skipReason': 'Why do you skip it?',
  'action.skipConfirm': 'Skip it',
  'action.back': 'Back',
  'action.lookAgain': 'Look again',
  'action.goThere': 'Go there',
  'branch.choose': 'Choose your way',
  'branch.chosen': 'Your way: {label}',
  'branch.instead': 'Rather: {label}',
  'find.ringed': 'The ring is on “{name}”.',
  'find.opener': 'First open “{name}”: the ring is on it.',
  'find.disabled': '“{name}” cannot be pressed yet: the page waits for something, or loads.',
  'find.elsewhere': 'This is done on another page: {page}.',
  'find.missing': '“{name}” is not to be found here. Look for it yourself, or mark the action as done.',
  'find.missingOn': '“{name}” is not to be found. It should be on “{page}”.',
  'find.several':
    '“{name}” is here {count} times, and it is not certain which one is meant. Compare with the text above.',
  'find.told': 'Only you can see when this is done.',
  'find.signIn': 'Waymark sees it by itself when you are back in the console.',
  'find.looking': 'Looking for the control …',
  'find.needRoot':
    'This task needs the root user, but {have} is signed in here. Sign out and sign in as the root user.',
  'find.needUser':
    'This task needs your new IAM user, but {have} is signed in here. Sign out and sign in as that user.',
  'find.unknownRoot':
    'This page does not say who is signed in. When you are signed in as the root user, mark this as done.',
  'find.unknownUser':
    'This page does not say who is signed in. When you are signed in as your new IAM user, mark this as done.',
  'who.root': 'the root user',
  'who.user': 'an IAM user',
  'who.role': 'a role',
  'mark.open': 'open',
  'mark.current': 'now',
  'mark.told': 'done: you said so',
  'mark.seen': 'done: seen',
  'mark.confirmed': 'done: confirmed by the console',
  'mark.verified': 'done: verified',
  'mark.skipped': 'skipped',
  'mark.already': 'was in place already',
  'mark.passed': 'passed: the console let you go on',
  'live.now': 'Now: {text}',
  'popup.title': 'Waymark',
  'popup.what': 'Leads you through securing a new AWS account, on the real console, one control at a time.',
  'popup.sees':
    'It sees which page you are on and which controls are there. It never reads what you type, presses nothing for you, and sends nothing anywhere.',
  'popup.start': 'Start',
  'popup.continue': 'Continue',
  'popup.show': 'Show the checklist again',
  'popup.save': 'Save the record (JSON)',
  'popup.startOver': 'Start over',
  'popup.startOverSure': 'Really start over? The present run stays stored, but a new one begins.',
  'popup.startOverYes': 'Yes, start over',
  'popup.startOverNo': 'No',
  'popup.next': 'Next',
  'popup.finished': 'This guide is finished.',
  'popup.whereConsole': 'You are on the AWS console.',
  'popup.whereSignIn':
    'You are on a sign-in page. Nothing of Waymark runs here, on purpose. Sign in, and Waymark goes on by itself when the console opens. If another page opens, press “Continue”.',
  'popup.whereElsewhere': 'This tab is not the AWS console. “Continue” takes you there.',
  'popup.whereUnknown':
    'Waymark sees nothing of this tab, on purpose. If it is AWS’s sign-in page: sign in, and Waymark goes on by itself when the console opens. If another page opens then, press “Continue”.',
  'popup.newer':
    'There is a newer text of this guide ({version}): {kept} actions stay as they are, {added} are new, {gone} go.',
  'popup.move': 'Move to the newer text',
  'popup.notAws': 'Not affiliated with Amazon Web Services.',
} as const;

export type TextKey = keyof typeof ENGLISH;

/** A text with its placeholders filled. */
export function say(key: TextKey, values: Record<string, string | number> = {}): string {
  return ENGLISH[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
