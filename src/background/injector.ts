import { OPTIONAL_MATCHES, REQUIRED_MATCHES } from '../console/hosts.ts';
import accountFile from '../content/account.part.ts?script&iife';
import checklistFile from '../content/checklist.part.ts?script&iife';
import developerFile from '../content/developer.part.ts?script&iife';
import notesFile from '../content/notes.part.ts?script&iife';
import ringFile from '../content/ring.part.ts?script&iife';
import walkFile from '../content/walk.ts?script&iife';
import type { WalkPart } from '../messages/protocol.ts';
import { currentLanguage } from '../platform/language.ts';
import { pause } from '../platform/messages.ts';
import { readActive } from '../platform/run-store.ts';
import { inject, tabsOn } from '../platform/tabs.ts';

/** Puts the walk into one frame. Rejects where it could not be put in: who has asked, if still there, asks again. */
export async function injectInto(tab: number, frame: number): Promise<void> {
  await inject([await textsFile(), walkFile], tab, frame);
}

/** Files of the parts of a walk. */
const PARTS: Record<WalkPart, string> = {
  ring: ringFile,
  checklist: checklistFile,
  notes: notesFile,
  developer: developerFile,
};

/** Puts a part of the walk into one frame. Rejects likewise. */
export async function injectPart(part: WalkPart, tab: number, frame: number): Promise<void> {
  await inject([PARTS[part]], tab, frame);
}

/** Says in a tab that no run is known for its account. A tab that is gone by now is no error. */
export async function injectNotice(tab: number): Promise<void> {
  await inject([await textsFile(), accountFile], tab, 0).catch(() => undefined);
}

/**
 * Puts the walk into every console tab that is open: after a guide was started, and after an install or update,
 * when no content script of this version has run there yet.
 */
export const injectEverywhere = async (): Promise<void> => putEverywhere([await textsFile(), walkFile]);

/** Has the walks that run speak the language that was chosen just now. */
export const retellEverywhere = async (): Promise<void> => putEverywhere([await textsFile()]);

/** The texts of the person's language, for console pages. */
const textsFile = async (): Promise<string> => `texts/${await currentLanguage()}.js`;

/** So long a tab is waited for. One that sleeps, or goes on loading, takes scripts in when it wakes, and says nothing before. Milliseconds. */
const LONGEST = 3000;

async function putEverywhere(files: string[]): Promise<void> {
  const active = await readActive();
  if (!active || active.hidden) return;
  const tabs = await tabsOn([...REQUIRED_MATCHES, ...OPTIONAL_MATCHES]);
  const all = tabs.map((tab) => inject(files, tab.id).catch(() => undefined));
  await Promise.race([Promise.all(all), pause(LONGEST)]);
}
