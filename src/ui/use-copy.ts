import { useEffect, useState } from 'react';

export type CopyPhase = 'ready' | 'copied' | 'refused';

// Long enough to be read by someone who looked elsewhere while pressing.
const COPIED_FOR = 2500;

/** Puts text on the clipboard and says how it went. Browsers may refuse; then the caller shows the text itself. */
export function useCopy(): readonly [CopyPhase, (text: string) => void] {
  const [phase, setPhase] = useState<CopyPhase>('ready');
  useEffect(() => {
    if (phase !== 'copied') return;
    const timer = setTimeout(() => setPhase('ready'), COPIED_FOR);
    return () => clearTimeout(timer);
  }, [phase]);
  const copy = (text: string) => {
    // Missing on pages that are not served safely.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) setPhase('refused');
    else
      clipboard.writeText(text).then(
        () => setPhase('copied'),
        () => setPhase('refused'),
      );
  };
  return [phase, copy];
}
