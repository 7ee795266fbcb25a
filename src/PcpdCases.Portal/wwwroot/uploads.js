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
      resolve({ sent, status: request.status, message, answer: request.responseText });
    };
    request.send(form);
  });

  cases.cancelUpload = () => running?.abort();

  // A file dropped on the form is chosen there; dropped on what opens such a form, it is chosen once the form is here.
  // Dropped beside them, it must not take the page and what is typed there with it.
  let waiting = null;
  let marked = null;
  const zoneOf = event => event.target.closest?.('.upload-form, .takes-files');
  const inputIn = form => form?.querySelector('input[type=file]:enabled');
  const openerIn = zone => zone?.querySelector('[data-opens-files]');
  const formOf = zone => openerIn(zone) ? document.getElementById(openerIn(zone).dataset.opensFiles) : zone;
  // A form that is open takes them itself, unless files of it are on their way.
  const takes = zone => formOf(zone) ? inputIn(formOf(zone)) : openerIn(zone);
  // What is no e-mail came with the reply, and has a field of its own.
  const isEmail = file => /\.eml$/i.test(file.name) || file.type === 'message/rfc822';
  const fieldFor = (opener, files) => Array.from(files).every(isEmail) ? opener.dataset.opensFiles : `${opener.dataset.opensFiles}-files`;
  const holdsFiles = event => event.dataTransfer?.types.includes('Files');

  const mark = zone => {
    marked?.removeAttribute('data-drop');
    marked = zone;
    marked?.setAttribute('data-drop', '');
  };

  const choose = (input, files) => {
    input.files = files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    input.scrollIntoView({ block: 'nearest' });
  };

  cases.takeDropped = input => {
    if (waiting && waiting.form === input.closest('.upload-form')?.id) {
      choose(input, waiting.files);
      waiting = null;
    }
  };

  document.addEventListener('dragover', event => {
    if (holdsFiles(event)) {
      event.preventDefault();
      const zone = zoneOf(event);
      event.dataTransfer.dropEffect = takes(zone) ? 'copy' : 'none';
      mark(takes(zone) ? zone : null);
    }
  });
  document.addEventListener('dragleave', event => {
    if (event.relatedTarget === null) {
      mark(null);
    }
  });
  document.addEventListener('drop', event => {
    if (!holdsFiles(event)) {
      return;
    }
    event.preventDefault();
    mark(null);
    const zone = zoneOf(event);
    const files = event.dataTransfer.files;
    if (files.length === 0 || !takes(zone)) {
      return;
    }
    const opener = openerIn(zone);
    const id = opener && fieldFor(opener, files);
    const form = opener ? document.getElementById(id) : zone;
    if (inputIn(form)) {
      choose(inputIn(form), files);
    } else if (!form) {
      waiting = { form: id, files };
      if (!formOf(zone)) {
        opener.click();
      }
    }
  });
})();
