import { useCallback, useState } from 'react';

/** A polite line for screen readers. The same text twice is said twice: a no-break space tells the two apart. */
export function useAnnouncer(): [string, (text: string) => void] {
  const [line, setLine] = useState('');
  const announce = useCallback((text: string) => setLine((last) => (last === text ? `${text}\u00a0` : text)), []);
  return [line, announce];
}
