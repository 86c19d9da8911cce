/** Words that take back what a sentence asks for. The reader works as root: a doubt is enough. */
const DENIAL =
  /\b(?:not|never|no|nor|neither|none|nobody|nothing|nowhere|without|cannot|avoid|refrain|resist|hardly|beware|forbidden|prohibited|dangerous|wrong|mistake|instead of|rather than|other than|apart from|except|[dw]ont|doesnt|cant|mustnt|shouldnt)\b|n[^\w\s]{1,4}t\b|~~|\bbut(?:\s+the)?\s*$/i;
/** The same right behind a name. */
export const DENIAL_BEHIND =
  /^\W*(?:never|under no|on no account|in no case|at no time|would|is (?:not|never|wrong|dangerous|forbidden|a mistake))\b/i;
/** A clause of its own before the one that asks: "If you do not see it, …". */
const CLAUSE_BEFORE =
  /\b(?:if|when|whenever|once|where|unless|until|as long as|in case|in order to|to avoid)\b[^,;]*,|^\s*without\b[^,;]*,/gi;
/** Where a sentence turns to something else: what is denied before is not denied behind. */
const TURN = /;|[,–—]\s*but\b|,\s*instead\b/gi;

/** Whether a text says that something is not to be done. */
export const denies = (text: string): boolean => DENIAL.test(text.replace(CLAUSE_BEFORE, ''));

/** Where the last turn of a sentence ends; 0 when it has none. */
export function turnIn(text: string): number {
  const turn = [...text.matchAll(TURN)].at(-1);
  return turn ? turn.index + turn[0].length : 0;
}
