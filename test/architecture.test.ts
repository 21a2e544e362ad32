import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

// Who may look into whom, run-time and type imports alike: the table of the house. A room may always look into itself.
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  base: [],
  model: ['base'],
  formats: ['model', 'base'],
  parse: ['model', 'base'],
  corpus: ['model', 'base'],
  select: ['corpus', 'model', 'base'],
  // The worker is the door that files come in by: it reads and parses them in one place, off the page's thread.
  data: ['formats', 'parse', 'corpus', 'model', 'base'],
  address: ['select', 'model', 'base'],
  ui: ['base'],
  // What every pane shows of one event; panes may look into it, never into one another.
  'views/event': ['select', 'corpus', 'model', 'ui', 'base'],
  'views/*': ['views/event', 'select', 'corpus', 'model', 'ui', 'base'],
  cli: ['formats', 'parse', 'corpus', 'model', 'base'],
  app: ['address', 'data', 'views/*', 'select', 'corpus', 'formats', 'parse', 'model', 'ui', 'base'],
};

// Packages that only some rooms may know.
const PACKAGES: Readonly<Record<string, (file: string) => boolean>> = {
  'vis-timeline': (file) => file === 'src/views/timeline/vis-adapter.ts',
  'vis-data': (file) => file === 'src/views/timeline/vis-adapter.ts',
  idb: (file) => file.startsWith('src/data/'),
  react: (file) => /^src\/(ui|views|app|address)\//.test(file),
  'react-dom': (file) => file.startsWith('src/app/') || file.startsWith('src/views/'),
  '@tanstack/react-query': (file) => /^src\/(data|app)\//.test(file),
  '@base-ui/react': (file) => /^src\/(ui|views|app)\//.test(file),
};

const BANNED_NAMES = /(^|\/)(index|utils?|helpers?|common|types|constants)\.tsx?$/;
const CLOCK = 'src/app/clock.ts';

const root = new URL('..', import.meta.url).pathname;
const files = listFiles(join(root, 'src')).map((file) => relative(root, file));

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path);
    return /\.(ts|tsx|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

const source = (file: string): string => readFileSync(join(root, file), 'utf8');

function importsOf(file: string): string[] {
  const found = source(file).matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function roomOf(file: string): string {
  const [, room = '', pane = ''] = file.split('/');
  return room === 'views' ? `views/${pane}` : room;
}

/** The file of this repository that an import names; null for a package. */
function targetOf(file: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  if (specifier.startsWith('.')) return posix.normalize(posix.join(dirname(file), specifier));
  return null;
}

function mayLookInto(from: string, to: string): boolean {
  if (from === to) return true;
  const allowed = ROOMS[from] ?? (from.startsWith('views/') ? ROOMS['views/*'] : undefined) ?? [];
  return allowed.some((room) => room === to || (room === 'views/*' && to.startsWith('views/')));
}

describe('the house', () => {
  it('has only known rooms', () => {
    const rooms = new Set(files.map(roomOf).filter((room) => !room.startsWith('views/')));
    expect([...rooms].filter((room) => !(room in ROOMS))).toEqual([]);
  });

  it('looks only where its rooms may look', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .map((specifier) => [specifier, targetOf(file, specifier)] as const)
        .filter(([, target]) => target !== null && !mayLookInto(roomOf(file), roomOf(target)))
        .map(([specifier]) => `${file} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('writes # for another room and ./ for its own', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => {
          const target = targetOf(file, specifier);
          if (target === null || !target.startsWith('src/')) return false;
          return specifier.startsWith('#') === (roomOf(file) === roomOf(target));
        })
        .map((specifier) => `${file} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps each package in its place', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((specifier) =>
          Object.entries(PACKAGES).some(
            ([name, may]) => (specifier === name || specifier.startsWith(`${name}/`)) && !may(file),
          ),
        )
        .map((specifier) => `${file} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('asks nothing of TanStack Query that the build leaves out', () => {
    // See cli/lean-queries.ts: it would work while developing, and fail in the built app.
    const leftOut =
      /\b(?:use(?:Suspense)?InfiniteQuery|useMutation(?:State)?|useIsMutating|MutationCache|InfiniteQueryObserver)\b/;
    const asking = files.filter((file) => !file.startsWith('src/cli/') && leftOut.test(source(file)));
    expect(asking).toEqual([]);
  });

  it('has no drawers for odds and ends', () => {
    expect(files.filter((file) => BANNED_NAMES.test(file))).toEqual([]);
  });

  it('asks for the time in one file only', () => {
    expect(files.filter((file) => file !== CLOCK && /\bDate\.now\(|new Date\(\)/.test(source(file)))).toEqual([]);
  });

  it('never escapes types or markup', () => {
    const escapes =
      /dangerouslySetInnerHTML|\.innerHTML\b|@ts-ignore|@ts-expect-error|\bas any\b|: any[;,)=[ ]*$|<any>/m;
    expect(files.filter((file) => escapes.test(source(file)))).toEqual([]);
  });

  it('says in every room what lives there', () => {
    const rooms = new Set(files.map((file) => `src/${roomOf(file)}`));
    const silent = [...rooms].filter((room) => !readdirSync(join(root, room)).includes('README.md'));
    expect(silent).toEqual([]);
  });
});
