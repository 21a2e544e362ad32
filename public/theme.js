// Before the first paint. Kept apart from the app's scripts because it must run before them; the build puts it into the page itself,
// allowed by its hash (cli/inline-page.mjs).

// The theme the reader chose last, so that a dark page never flashes light.
try {
  const theme = localStorage.getItem('entente.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is closed to this page: the system's theme stays.
}

// A link with filters shows something else than the prerendered page; that one stays hidden then (see theme.css).
if (location.search) document.documentElement.dataset.linked = '';
