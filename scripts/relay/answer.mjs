// How the embedded relay answers: readable from any origin, kept by no cache, and with nothing by which anybody is known.
import { readFileSync } from 'node:fs';

const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Retry-After, X-Waymark-Epoch',
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
const PREFLIGHT = {
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'Content-Type, Last-Event-ID',
  'Access-Control-Max-Age': '86400',
};
const JOIN_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Answers with a word, or without any. */
export function answer(response, status, { word = '', retryAfter, epoch } = {}) {
  const more = {
    ...(retryAfter ? { 'Retry-After': String(retryAfter) } : {}),
    ...(epoch ? { 'X-Waymark-Epoch': epoch } : {}),
    ...(word ? { 'Content-Type': 'text/plain; charset=utf-8' } : {}),
  };
  response.writeHead(status, { ...HEADERS, ...more });
  response.end(word && `${word}\n`);
}

/** The browser asks whether it may ask. */
export function preflight(response) {
  response.writeHead(204, { ...HEADERS, ...PREFLIGHT });
  response.end();
}

/** Begins a stream. */
export function streaming(response) {
  // The last keeps a proxy of nginx's kind from collecting what is to arrive at once.
  const more = { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' };
  response.writeHead(200, { ...HEADERS, ...more });
}

/** The page that a join link opens in a browser. What stands behind its `#` stays there. */
export function joinPage(response) {
  const page = readFileSync(new URL('../../assets/relay/join.html', import.meta.url));
  const more = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': JOIN_POLICY };
  response.writeHead(200, { ...HEADERS, ...more });
  response.end(page);
}
