// The dialogue the framework shows while the circuit is away. Text typed meanwhile goes to the draft over HTTP.
(() => {
  const dialog = document.getElementById('components-reconnect-modal');

  const comeBack = async () => {
    try {
      if (await Blazor.reconnect() || await Blazor.resumeCircuit()) {
        if (dialog.open) {
          dialog.close();
        }
        return;
      }
      await window.cases.drafts?.flush();
      location.reload();
    } catch {
      // The server does not answer yet: wait until somebody looks at the page or presses the button.
      dialog.classList.add('components-reconnect-failed');
    }
  };

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && dialog.open) {
      comeBack();
    }
  });
  document.getElementById('components-reconnect-button').addEventListener('click', comeBack);
  document.getElementById('components-resume-button').addEventListener('click', comeBack);
  dialog.addEventListener('components-reconnect-state-changed', event => {
    switch (event.detail.state) {
      case 'show':
        if (!dialog.open) {
          dialog.showModal();
        }
        break;
      case 'hide':
        dialog.close();
        break;
      case 'rejected':
        // Drafts are kept in the tab, so a reload offers the text again.
        location.reload();
        break;
    }
  });
})();
