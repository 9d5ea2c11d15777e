// Before the first paint: the colour scheme that was chosen, or the system's. A file, because inline scripts are refused.
(() => {
  let chosen = 'auto';
  try {
    chosen = localStorage.getItem('roadbook.scheme') || 'auto';
  } catch {
    // Storage is closed to us: the system's scheme it is.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
