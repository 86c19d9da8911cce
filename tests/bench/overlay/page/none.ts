// Nothing is drawn: what the console does by itself.
export const start = () => undefined;
export const stop = () => undefined;
export const ring = () => undefined;
