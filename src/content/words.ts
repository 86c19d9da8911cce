import type { Language } from '../console/language.ts';
import type { Words } from '../console/words.ts';
import { ask } from '../platform/messages.ts';

/** Asks the worker for the words of a language. Rejects when nobody answers: the next look asks again. */
export async function askForWords(language: Language): Promise<Words> {
  const answer = await ask('words', { language });
  if (!answer.ok) throw new Error(answer.problem.text);
  return answer.words;
}
