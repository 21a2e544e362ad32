// Before the first paint: the theme the reader chose last, so that a dark page never flashes light. Kept apart from the
// app's scripts because it must run before them, and in a file of its own because the page allows no inline scripts.
try {
  const theme = localStorage.getItem('entente.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is closed to this page: the system's theme stays.
}
