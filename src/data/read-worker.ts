import { answerRequest } from './answer-request.ts';
import type { ReadRequest } from './read-messages.ts';

// The worker's own file: the parser with its lexicon comes with it, and nowhere else into the page.
let answered = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  answered = answered.then(() => answerRequest(data, (reply) => postMessage(reply)));
});
