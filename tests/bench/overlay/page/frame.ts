/** Calls back right behind the next frame, when the page is as that frame shows it. */
export function afterFrame(callback: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      callback();
    };
    port2.postMessage('');
  });
}

/** Waits for a number of frames. */
export async function frames(count: number): Promise<void> {
  for (let done = 0; done < count; done++) await new Promise<void>((resolve) => afterFrame(resolve));
}
