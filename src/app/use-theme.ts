import { useCallback, useEffect, useState } from 'react';

export const THEMES = [
  { value: 'system', label: 'as the system' },
  { value: 'light', label: 'light' },
  { value: 'dark', label: 'dark' },
] as const;

export type Theme = (typeof THEMES)[number]['value'];

const KEY = 'entente.theme';

/** The theme the reader chose; public/theme.js sets it before the first paint, this keeps it. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  // The system's on the first render, as the prerendered page has it; the stored choice right after.
  const [theme, setTheme] = useState<Theme>('system');
  useEffect(() => setTheme(loadTheme()), []);
  const change = useCallback((next: Theme) => {
    setTheme(next);
    saveTheme(next);
    if (next === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
  }, []);
  return [theme, change];
}

function loadTheme(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function saveTheme(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage is closed to this page: the choice lasts until it is left.
  }
}
