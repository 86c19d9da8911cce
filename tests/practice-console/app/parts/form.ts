import { useState } from 'react';

/** The state of a form, and how a part of it is changed. */
export function useForm<T extends object>(first: T): [T, (change: Partial<T>) => void] {
  const [form, setForm] = useState(first);
  return [form, (change) => setForm((before) => ({ ...before, ...change }))];
}
