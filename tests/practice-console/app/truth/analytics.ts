// Cloudscape writes its analytics metadata into the page where a flag says so, which it reads while it is loaded
// (component-toolkit, `analytics-metadata`; measured at 3.0.1383). The real console has it on (a saved fragment of IAM's
// page of October 2025; seen). So this comes before every part of Cloudscape, and the script's own address says whether.

const FLAGS = Symbol.for('awsui-global-flags');

if (new URL(import.meta.url).searchParams.has('hooks')) {
  Object.assign(globalThis, { [FLAGS]: { analyticsMetadata: true } });
}
