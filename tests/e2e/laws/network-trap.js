// Goes into a test copy of the extension, in front of the worker and into each of its pages: whatever would reach the network
// from there is noted, and then goes on. What is the extension's own (its texts) is not the network.
(() => {
  const note = (what, where) => {
    const url = new URL(String(where?.url ?? where ?? ''), location.href);
    if (!/^(https?|wss?):$/.test(url.protocol)) return;
    chrome.storage.local.set({ [`trap:${crypto.randomUUID()}`]: `law 3: ${what} outside the page (${url.href})` });
  };
  const called = (holder, name) => {
    const before = holder?.[name];
    if (!before) return;
    holder[name] = function (...words) {
      note(name, words[0]);
      return before.apply(this, words);
    };
  };
  const made = (name) => {
    const before = globalThis[name];
    if (!before) return;
    globalThis[name] = class extends before {
      constructor(...words) {
        note(name, words[0]);
        super(...words);
      }
    };
  };
  called(globalThis, 'fetch');
  called(globalThis.XMLHttpRequest?.prototype, 'open');
  called(Object.getPrototypeOf(navigator), 'sendBeacon');
  for (const name of ['WebSocket', 'EventSource', 'WebTransport']) made(name);
  chrome.storage.local.set({ [`network-armed:${crypto.randomUUID()}`]: location.pathname });
})();
