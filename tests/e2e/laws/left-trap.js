// Goes into a test copy of the extension, in front of every content script and in their world: what is begun there and not
// ended is counted. It tells that whenever the page asks, by an event, in an attribute of the page's root.
(() => {
  const add = EventTarget.prototype.addEventListener;
  const DEFINED = { configurable: true, writable: true, enumerable: true };

  /** What runs now, and what of each is said. */
  const running = new Map();
  /** Every kind that was ever begun. */
  const begun = new Set();
  function begin(token, what) {
    running.set(token, what);
    begun.add(what);
  }
  const end = (token) => running.delete(token);

  const replace = (holder, key, make) => {
    const before = holder[key];
    if (typeof before === 'function') Object.defineProperty(holder, key, { ...DEFINED, value: make(before) });
  };

  const isThere = (target) => !(target instanceof Node) || target.isConnected;

  // Observers: until they are disconnected, observe nothing any more, or what they observe is gone.
  const observing = new Map();
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver']) {
    const { prototype } = globalThis[name];
    replace(prototype, 'observe', (before) => {
      return function (...words) {
        const { targets } = observing.get(this) ?? { targets: new Set() };
        observing.set(this, { name, targets: targets.add(words[0]) });
        begun.add(name);
        return before.apply(this, words);
      };
    });
    replace(prototype, 'unobserve', (before) => {
      return function (target) {
        observing.get(this)?.targets.delete(target);
        return before.call(this, target);
      };
    });
    replace(prototype, 'disconnect', (before) => {
      return function () {
        observing.delete(this);
        return before.call(this);
      };
    });
  }

  // Listeners: until they are removed, their signal aborts, they have heard the once they were to, or what they hear is gone.
  const heard = [];
  const captures = (how) => (typeof how === 'boolean' ? how : !!how?.capture);
  const find = (target, type, listener, how) =>
    heard.find(
      (one) => one.target === target && one.type === type && one.listener === listener && one.capture === captures(how),
    );
  const forget = (one) => {
    if (heard.includes(one)) heard.splice(heard.indexOf(one), 1);
  };
  replace(EventTarget.prototype, 'addEventListener', (before) => {
    return function (type, listener, how) {
      const target = this ?? globalThis;
      // A signal is no part of the page, and hears of nothing once it has aborted.
      const isOfPage = !(target instanceof AbortSignal);
      if (isOfPage && listener && !how?.signal?.aborted && !find(target, type, listener, how)) {
        const one = { target, type, listener, capture: captures(how) };
        heard.push(one);
        begun.add('listener');
        if (how?.signal) add.call(how.signal, 'abort', () => forget(one));
        if (how?.once) add.call(target, type, () => forget(one), how);
      }
      return before.call(target, type, listener, how);
    };
  });
  replace(EventTarget.prototype, 'removeEventListener', (before) => {
    return function (type, listener, how) {
      const target = this ?? globalThis;
      forget(find(target, type, listener, how));
      return before.call(target, type, listener, how);
    };
  });

  // What the browser's own events are heard for: there is no other way out of a page.
  for (const [name, event] of [
    ['chrome.storage.onChanged', chrome.storage.onChanged],
    ['chrome.runtime.onMessage', chrome.runtime.onMessage],
  ]) {
    replace(event, 'addListener', (before) => (listener) => {
      begin(listener, name);
      return before.call(event, listener);
    });
    replace(event, 'removeListener', (before) => (listener) => {
      end(listener);
      return before.call(event, listener);
    });
  }

  // Timers and frames. In Firefox the window is another object than this world's own.
  const once =
    (holder, what) =>
    (before) =>
    (then, ...words) => {
      const token = before.call(
        holder,
        (...told) => {
          end(`${what} ${token}`);
          then(...told);
        },
        ...words,
      );
      begin(`${what} ${token}`, what);
      return token;
    };
  const repeated =
    (holder) =>
    (before) =>
    (...words) => {
      const token = before.apply(holder, words);
      begin(`timer ${token}`, 'timer');
      return token;
    };
  const ended = (holder, what) => (before) => (token) => {
    end(`${what} ${token}`);
    return before.call(holder, token);
  };
  for (const holder of new Set([globalThis, window])) {
    replace(holder, 'setTimeout', once(holder, 'timer'));
    replace(holder, 'setInterval', repeated(holder));
    replace(holder, 'requestAnimationFrame', once(holder, 'frame'));
    replace(holder, 'requestIdleCallback', once(holder, 'idle'));
    for (const name of ['clearTimeout', 'clearInterval']) replace(holder, name, ended(holder, 'timer'));
    replace(holder, 'cancelAnimationFrame', ended(holder, 'frame'));
    replace(holder, 'cancelIdleCallback', ended(holder, 'idle'));
  }

  let loaded;
  add.call(window, 'load', () => {
    loaded = performance.now();
  });

  const tell = () => {
    const listeners = heard.filter(({ target }) => isThere(target)).map(({ type }) => `listener: ${type}`);
    const observers = [...observing.values()].filter(({ targets }) => [...targets].some(isThere));
    const elements = [...document.querySelectorAll('*')].map(({ localName }) => localName);
    const told = {
      since: loaded === undefined ? -1 : performance.now() - loaded,
      left: [...running.values(), ...observers.map(({ name }) => name), ...listeners].sort(),
      begun: [...begun].sort(),
      ours: elements.filter((name) => name.startsWith('waymark-')),
      walk: '__waymarkWalk' in globalThis,
    };
    document.documentElement.setAttribute('data-left', JSON.stringify(told));
  };
  add.call(document, 'test:left', tell);
})();
