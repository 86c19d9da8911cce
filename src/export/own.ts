/** What stands in a report for a control that a guide describes in its author's own words: these do not leave it. */
export const OWN = 'own';
