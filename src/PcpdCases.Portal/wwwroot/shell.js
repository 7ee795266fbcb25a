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

  cases.focusFirstError = scope => {
    const field = scope?.querySelector('[aria-invalid="true"], .mud-input-error input, .mud-input-error textarea');
    field?.focus();
  };
})();
