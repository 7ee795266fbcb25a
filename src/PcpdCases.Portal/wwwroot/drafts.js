// Keeps what is typed in forms: over HTTP, not over the circuit, so that a lost circuit loses no text.
// Text the server has not acknowledged stays in sessionStorage and is sent again.
(() => {
  const afterLastKey = 800;
  const scopes = new Map();
  // Typed into before its form was ready to keep it: a quick hand, a slow line.
  const early = new WeakSet();
  document.addEventListener('input', event => early.add(event.target), true);
  const storeOf = key => `draft:${key}`;

  const remember = scope => {
    try {
      if (Object.keys(scope.unsent).length === 0) {
        sessionStorage.removeItem(storeOf(scope.key));
      } else {
        sessionStorage.setItem(storeOf(scope.key), JSON.stringify({ at: scope.at, fields: scope.unsent }));
      }
    } catch {
      // The storage is full: the text still goes to the server within the second.
      scope.root.dataset.draft = 'browser-full';
    }
  };

  const send = async (scope, leaving) => {
    clearTimeout(scope.timer);
    if (scope.sending) {
      await scope.sending;
    }
    const fields = { ...scope.unsent };
    if (scope.closed || Object.keys(fields).length === 0) {
      return;
    }
    scope.sequence = Math.max(scope.sequence + 1, Date.now());
    scope.sending = (async () => {
      try {
        const answer = await fetch(`/drafts/${scope.key}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'X-Request-Token': window.cases.token() },
          body: JSON.stringify({ sequence: scope.sequence, fields, baseVersion: scope.baseVersion }),
          keepalive: leaving,
        });
        if (!answer.ok) {
          throw new Error(`Draft answered ${answer.status}`);
        }
        for (const [name, text] of Object.entries(fields)) {
          if (scope.unsent[name] === text) {
            delete scope.unsent[name];
          }
        }
        remember(scope);
        scope.root.dataset.draft = 'kept';
      } catch {
        // Offline, signed out or restarting: the tab keeps the text and tries again.
        scope.root.dataset.draft = 'waiting';
        if (!scope.closed) {
          scope.timer = setTimeout(() => send(scope, false), 5000);
        }
      }
    })();
    await scope.sending;
    scope.sending = null;
  };

  const typed = (scope, event) => {
    const field = event.target;
    if (!field.name || field.type === 'password' || !('value' in field)) {
      return;
    }
    early.delete(field);
    scope.unsent[field.name] = field.value;
    scope.at = Date.now();
    scope.root.dataset.draft = 'typing';
    clearTimeout(scope.timer);
    scope.timer = setTimeout(() => {
      remember(scope);
      send(scope, false);
    }, afterLastKey);
  };

  const flush = async leaving => {
    for (const scope of scopes.values()) {
      remember(scope);
    }
    await Promise.all([...scopes.values()].map(scope => send(scope, leaving)));
  };

  addEventListener('pagehide', () => { flush(true); });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      flush(false);
    }
  });
  addEventListener('online', () => { flush(false); });

  window.cases = window.cases || {};
  window.cases.drafts = {
    // Returns what an earlier page of this tab could not send.
    attach(root, key, baseVersion, sequence) {
      const left = sessionStorage.getItem(storeOf(key));
      const waiting = left ? JSON.parse(left) : null;
      const scope = { root, key, baseVersion, sequence, unsent: waiting ? { ...waiting.fields } : {}, at: waiting?.at ?? 0, timer: 0, sending: null, closed: false };
      scope.onInput = event => typed(scope, event);
      scope.onBlur = () => send(scope, false);
      root.addEventListener('input', scope.onInput);
      root.addEventListener('focusout', scope.onBlur);
      scopes.set(key, scope);
      for (const field of root.querySelectorAll('[name]')) {
        if (early.has(field)) {
          typed(scope, { target: field });
        }
      }
      return waiting;
    },
    // The form was saved or thrown away: whatever is on its way must not come back as a draft.
    async close(key) {
      const scope = scopes.get(key);
      if (scope) {
        clearTimeout(scope.timer);
        scope.unsent = {};
        remember(scope);
        if (scope.sending) {
          await scope.sending;
        }
      }
    },
    async detach(key) {
      const scope = scopes.get(key);
      if (scope) {
        remember(scope);
        await send(scope, false);
        scope.closed = true;
        scope.root.removeEventListener('input', scope.onInput);
        scope.root.removeEventListener('focusout', scope.onBlur);
        if (scopes.get(key) === scope) {
          scopes.delete(key);
        }
      }
    },
    flush: () => flush(false),
  };
})();
