import { createRoot } from 'react-dom/client';
import { known } from '#base/assert.ts';
import { indexCorpus } from '#select/index-corpus.ts';
import { LANE_KINDS } from '#select/view-choices.ts';
import { generateCorpus } from '../generate-corpus.ts';
import { BenchPage } from './BenchPage.tsx';
import './page.css';

const asked = new URLSearchParams(window.location.search);
const size = Number(asked.get('events') ?? 1000);
const seed = Number(asked.get('seed') ?? 1);
const lanes = LANE_KINDS.find((kind) => kind === asked.get('lanes')) ?? 'topic';

const index = indexCorpus(generateCorpus({ size, seed }));
performance.mark('indexed');
createRoot(known(document.querySelector('#root'), 'the root')).render(<BenchPage index={index} lanes={lanes} />);
