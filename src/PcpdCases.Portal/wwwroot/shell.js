// Theme and language, read before the first paint; no framework needed, so sign-in can use it too.
(() => {
  const year = 'path=/;max-age=31536000;samesite=lax';
  const system = matchMedia('(prefers-color-scheme: dark)');
  const root = document.documentElement;

  const apply = () => {
    const choice = root.dataset.theme;
    document.cookie = `cases-system-dark=${system.matches ? 1 : 0};${year}`;
    root.dataset.dark = choice === 'dark' || (choice === 'system' && system.matches);
  };
  system.addEventListener('change', apply);
  apply();

  const cases = window.cases = window.cases || {};
  cases.token = () => document.querySelector('meta[name="request-token"]').content;

  cases.setTheme = choice => {
    document.cookie = `cases-theme=${choice};${year}`;
    root.dataset.theme = choice;
    apply();
  };

  // Everything typed reaches the server before the page goes.
  cases.leaveTo = async address => {
    await cases.drafts?.flush();
    location.assign(address);
  };

  cases.signOut = async address => {
    await cases.drafts?.flush();
    const form = document.createElement('form');
    form.method = 'post';
    form.action = address;
    const token = document.createElement('input');
    token.type = 'hidden';
    token.name = '__RequestVerificationToken';
    token.value = cases.token();
    form.append(token);
    document.body.append(form);
    form.submit();
  };

  // Keys of the whole portal; whoever types in a field keeps every key but Ctrl+K.
  // They are heard from the first paint; a dialog asked for before the portal can show it is shown as soon as it can.
  const fields = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';
  let portal, wish, leader = 0;
  const show = dialog => portal ? portal.invokeMethodAsync(dialog) : wish = dialog;
  cases.showDialogsBy = shower => {
    portal = shower;
    if (portal && wish) {
      show(wish);
      wish = undefined;
    }
  };
  document.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      show('ShowPaletteAsync');
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.target.closest?.(fields)) {
      return;
    }
    const after = event.timeStamp - leader < 1500;
    leader = event.key === 'g' ? event.timeStamp : 0;
    const place = after ? JSON.parse(root.dataset.keys)[event.key] : undefined;
    if (place) {
      Blazor.navigateTo(place);
    } else if (event.key === '/') {
      event.preventDefault();
      document.getElementById('search')?.focus();
    } else if (event.key === '?') {
      show('ShowKeysAsync');
    }
  });

  document.addEventListener('submit', event => {
    if (event.target.id === 'search-form') {
      event.preventDefault();
      const text = new FormData(event.target).get('q').trim();
      if (text) {
        Blazor.navigateTo(`${event.target.getAttribute('action')}?q=${encodeURIComponent(text)}`);
      }
    }
  });

  cases.focusFirstError = scope => {
    const field = scope?.querySelector('[aria-invalid="true"], .mud-input-error input, .mud-input-error textarea');
    field?.focus();
  };
})();
