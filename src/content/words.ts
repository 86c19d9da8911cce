import type { Language } from '../console/language.ts';
import type { Words } from '../console/words.ts';
import { askUntilAnswered } from '../platform/messages.ts';

/** Asks the worker for the words of a language. Rejects when nobody answers. */
export async function askForWords(language: Language): Promise<Words> {
  const answer = await askUntilAnswered('words', { language });
  if (!answer.ok) throw new Error(answer.problem.text);
  return answer.words;
}
