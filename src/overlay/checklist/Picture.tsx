import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../ui/texts.ts';
import type { Picture as PictureOf } from '../view.ts';

/**
 * A picture of where a control is. It is painted from its bytes: a page may forbid pictures of strange origin, and what is
 * painted asks nobody. (`img-src 'none'` stops `<img>` with a `data:` address in both browsers; measured 2026-11.)
 */
export function Picture({ src, alt }: PictureOf) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current) void paint(canvas.current, src).catch(() => canvas.current?.remove());
  }, [src]);
  return (
    <figure class="where">
      <canvas ref={canvas} role="img" aria-label={alt} />
      <figcaption>{say('picture.caption')}</figcaption>
    </figure>
  );
}

async function paint(canvas: HTMLCanvasElement, src: string): Promise<void> {
  const [head = '', letters = ''] = src.split(',');
  const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: /^data:([\w/]+)/.exec(head)?.[1] ?? '' }));
  Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
}
