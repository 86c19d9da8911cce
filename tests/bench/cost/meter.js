// Runs before all other content scripts, in their world: sums up how long everything that they are called back for takes.
// The page can ask for the sum by an event. Measuring only; it is in no built extension.
(() => {
  let spent = 0;
  let depth = 0;
  let calls = 0;
  const timed = (callback) =>
    typeof callback === 'function'
      ? function (...args) {
          const start = performance.now();
          depth++;
          try {
            return callback.apply(this, args);
          } finally {
            depth--;
            if (depth === 0) {
              spent += performance.now() - start;
              calls++;
            }
          }
        }
      : callback;
  const wrapped = new WeakMap();
  const once = (callback) => {
    if (typeof callback !== 'function') return callback;
    if (!wrapped.has(callback)) wrapped.set(callback, timed(callback));
    return wrapped.get(callback);
  };
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask']) {
    const before = globalThis[name].bind(globalThis);
    globalThis[name] = (callback, ...rest) => before(timed(callback), ...rest);
  }
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const Before = globalThis[name];
    globalThis[name] = class extends Before {
      constructor(callback, ...rest) {
        super(timed(callback), ...rest);
      }
    };
  }
  if (globalThis.scheduler?.postTask) {
    const before = scheduler.postTask.bind(scheduler);
    scheduler.postTask = (callback, ...rest) => before(timed(callback), ...rest);
  }
  const { set } = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage');
  Object.defineProperty(MessagePort.prototype, 'onmessage', {
    configurable: true,
    set(callback) {
      set.call(this, timed(callback));
    },
  });
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, callback, ...rest) {
    return addEventListener.call(this, type, once(callback), ...rest);
  };
  EventTarget.prototype.removeEventListener = function (type, callback, ...rest) {
    return removeEventListener.call(this, type, once(callback), ...rest);
  };
  addEventListener.call(document, 'bench-ask', () => {
    document.documentElement.dataset.benchSpent = `${spent} ${calls}`;
  });
})();
