/**
 * The few globals that every JavaScript runtime has and that the core may use although they are not in the
 * language's own library. Nothing here reaches a page, a clock or a browser.
 */
declare class URL {
  constructor(url: string, base?: string);
  readonly hash: string;
  readonly host: string;
  readonly hostname: string;
  readonly href: string;
  readonly origin: string;
  readonly pathname: string;
  readonly protocol: string;
  readonly search: string;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: Uint8Array): string;
}
declare class TextEncoder {
  encode(text?: string): Uint8Array;
}
/** Text of Base64, a character for each byte. Throws on what is none. */
declare function atob(data: string): string;
