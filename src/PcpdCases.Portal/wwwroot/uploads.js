// Sends chosen files over HTTP, one at a time, with their progress; the circuit only hears how far it is.
(() => {
  const cases = window.cases = window.cases || {};
  let running = null;

  cases.chosenFiles = input => Array.from(input.files, file => file.name);

  // What was not taken stays chosen.
  cases.keepChosen = (input, indices) => {
    const kept = new DataTransfer();
    for (const index of indices) {
      kept.items.add(input.files[index]);
    }
    input.files = kept.files;
  };

  cases.upload = (input, index, address, fields, mostBytes, listener) => new Promise(resolve => {
    const file = input.files[index];
    if (file.size > mostBytes) {
      resolve({ sent: false, status: 413, message: null });
      return;
    }
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) {
      if (value !== null) {
        form.append(name, value);
      }
    }
    form.append('file', file, file.name);
    const request = running = new XMLHttpRequest();
    let shown = -1;
    request.open('POST', address);
    request.setRequestHeader('X-Request-Token', cases.token());
    request.upload.onprogress = progress => {
      const percent = progress.lengthComputable ? Math.floor(100 * progress.loaded / progress.total) : 0;
      if (percent !== shown) {
        shown = percent;
        listener.invokeMethodAsync('Progress', percent);
      }
    };
    request.onloadend = () => {
      running = null;
      const sent = request.status === 200;
      let message = null;
      if (!sent && request.responseText) {
        try {
          message = JSON.parse(request.responseText).detail ?? null;
        } catch {
          message = null;
        }
      }
      resolve({ sent, status: request.status, message, answer: sent ? request.responseText : null });
    };
    request.send(form);
  });

  cases.cancelUpload = () => running?.abort();

  // A file dropped on the form is chosen; dropped beside it, it must not take the page and what is typed there with it.
  const inputOf = event => event.target.closest?.('.upload-form')?.querySelector('input[type=file]:enabled');
  const holdsFiles = event => event.dataTransfer?.types.includes('Files');
  document.addEventListener('dragover', event => {
    if (holdsFiles(event)) {
      event.preventDefault();
      event.dataTransfer.dropEffect = inputOf(event) ? 'copy' : 'none';
    }
  });
  document.addEventListener('drop', event => {
    if (!holdsFiles(event)) {
      return;
    }
    event.preventDefault();
    const input = inputOf(event);
    if (input && event.dataTransfer.files.length > 0) {
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
})();
