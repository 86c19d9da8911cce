import { useCallback, useEffect, useState } from 'react';
import { call } from './api.ts';

/** Tables of the real console are late even where the network is fast. Milliseconds. */
const LATE = 350;

export interface Loaded<T> {
  value: T | undefined;
  loading: boolean;
  reload(): Promise<void>;
}

/** Something of the account that arrives after the page is drawn. */
export function useLoaded<T>(name: string): Loaded<T> {
  const [value, setValue] = useState<T>();
  const [loading, setLoading] = useState(true);
  const reload = useCallback(async () => {
    setLoading(true);
    const [loaded] = await Promise.all([call<T>(name), new Promise((resolve) => setTimeout(resolve, LATE))]);
    setValue(loaded);
    setLoading(false);
  }, [name]);
  useEffect(() => {
    void reload();
  }, [reload]);
  return { value, loading, reload };
}
