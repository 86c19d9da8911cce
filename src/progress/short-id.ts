const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** A UUID's 32 digits; any other id as it is, behind a sign that is no digit. */
export const shortId = (id: string): string => (UUID.test(id) ? id.replaceAll('-', '') : `=${id}`);

/** The id behind a short one; undefined when it is none. Half the length would be possible, and is not worth its code. */
export function longId(short: unknown): string | undefined {
  const text = String(short);
  if (text[0] === '=') return text.slice(1);
  return /^[\da-f]{32}$/.test(text) ? text.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') : undefined;
}
