// The documents: shells that the built app fills, and the plain sign-in page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SIGN_IN = fileURLToPath(new URL('../sign-in', import.meta.url));

/**
 * As strict as the app's parts allow: Cloudscape sets inline styles and has its font in its style sheet.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
].join('; ');

const FILES = { 'app.js': 'text/javascript', 'app.css': 'text/css' };
const SIGN_IN_FILES = { 'sign-in.js': 'text/javascript', 'sign-in.css': 'text/css' };

/**
 * How the console names a language in its pages. The made-up one goes under Turkish: a language of the console of which
 * hardly a name is known.
 */
const TAGS = { xx: 'tr' };

/** The console page: empty but for what the real one has from the start. The session's meta tag comes later. */
export function consolePage({ language, hooks }) {
  const tag = TAGS[language] ?? language;
  return `<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="awsc-lang" content="${tag}">
<title>IAM | Global</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/practice/app.css">
</head>
<body>
<script src="/practice/app.js${hooks ? '?hooks' : ''}" type="module"></script>
<div id="app"></div>
</body>
</html>
`;
}

/** The sign-in page. */
export const signInPage = () => readFileSync(join(SIGN_IN, 'sign-in.html'), 'utf8');

/**
 * A static file by its name.
 * @returns {{ type: string, body: Buffer } | undefined}
 */
export function staticFile(built, name) {
  if (Object.hasOwn(FILES, name)) return { type: FILES[name], body: readFileSync(join(built, name)) };
  if (Object.hasOwn(SIGN_IN_FILES, name)) return { type: SIGN_IN_FILES[name], body: readFileSync(join(SIGN_IN, name)) };
  return undefined;
}
