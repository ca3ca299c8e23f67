import { App } from './app.ts';
import { find } from './dom.ts';
import { listen } from './talk.ts';

const connection = find('connection', HTMLElement);
let app: App | null = null;

listen(
  (event) => {
    if (event.kind === 'corpus') app?.showReading(event.corpus, event.changes);
    else if (app === null) app = new App(event.state);
    else app.show(event.state);
  },
  (isUp) => {
    connection.textContent = isUp ? '' : 'Not connected: the program has ended';
  },
);
