/** The guide that the popup offers. */
export const FIRST_GUIDE = 'secure-new-account';
