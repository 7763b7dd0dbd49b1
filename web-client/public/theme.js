/* Before the first paint: theme, accent and language this device remembers. See src/lib/settings.ts. */
(function () {
  var root = document.documentElement;
  function kept(key) {
    try {
      return localStorage.getItem('otodoke.' + key);
    } catch {
      return null;
    }
  }
  var theme = kept('theme');
  if (theme !== 'light' && theme !== 'dark') {
    theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  root.dataset.bsTheme = theme;
  var accent = /^(#\w{6}) (#\w{6})$/.exec(kept('accent') || '');
  if (accent) {
    root.style.setProperty('--accent-light', accent[1]);
    root.style.setProperty('--accent-dark', accent[2]);
  }
  root.lang = kept('language') || ((navigator.language || '').slice(0, 2) === 'ja' ? 'ja' : 'en');
})();
