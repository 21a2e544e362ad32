import { createRoot } from 'react-dom/client';
import { known } from '#base/assert.ts';
import { indexCorpus } from '#select/index-corpus.ts';
import { SearchBox } from '#views/search/SearchBox.tsx';
import { generateSentences } from '../generate-sentences.ts';
import { painted } from './bench-window.ts';
import './page.css';

const SENTENCES = 50_000;
const nothing = () => {};

/** The search field over many sentences, and a hand that types. */
export function offerSearch(): void {
  const corpus = generateSentences(SENTENCES, 1);
  const index = indexCorpus(corpus);
  const element = known(document.querySelector('#root'), 'the root');
  createRoot(element).render(
    <SearchBox index={index} onEvent={nothing} onPerson={nothing} onSentence={nothing} onWindow={nothing} />,
  );
  const person = known([...corpus.people.values()][3], 'a person').name;
  const questions = [person, 'gaza ceasefire', 'pelberg talks', 'december 2004', 'marel dore', 'support for ukraine'];
  const type = async () => {
    field().focus();
    while (!(await isReady())) await painted();
    // As often as somebody has typed who comes back to the field.
    await typeLetters('ma');
    const times: number[] = [];
    for (const words of questions) times.push(...(await typeLetters(words)));
    times.sort((a, b) => a - b);
    return { slowest: times.at(-1) ?? 0, typical: times[times.length >> 1] ?? 0 };
  };
  window.bench = { type };
}

const field = () => known(document.querySelector('input'), 'the field');
const listed = () => document.querySelector('search')?.textContent ?? '';

/** Whether the words are read: there is something to choose. */
async function isReady(): Promise<boolean> {
  write('ma');
  await painted();
  const found = document.querySelector('[role=option]') !== null;
  write('');
  await painted();
  return found;
}

/** Milliseconds from each letter's input to the list that goes with it. */
async function typeLetters(words: string): Promise<number[]> {
  const times: number[] = [];
  for (let length = 1; length <= words.length; length += 1) {
    const before = listed();
    const begun = performance.now();
    write(words.slice(0, length));
    // What React does at once is done by now; a list that comes later is seen in the frames after.
    let taken = performance.now() - begun;
    const changed = () => listed() !== before;
    for (let frame = 0; !changed() && frame < 30; frame += 1) {
      await nextTask();
      if (changed()) taken = performance.now() - begun;
    }
    times.push(taken);
    await painted();
  }
  write('');
  await painted();
  return times;
}

const nextTask = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

function write(words: string): void {
  // React hears of a value only when it was set behind its back.
  const { set } = known(Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value'), 'a value');
  set?.call(field(), words);
  field().dispatchEvent(new InputEvent('input', { bubbles: true }));
}
