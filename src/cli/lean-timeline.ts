import { fileURLToPath } from 'node:url';
import type { ESTree, Plugin } from 'vite';

const vendor = (file: string) => fileURLToPath(new URL(`../views/timeline/vendor/${file}`, import.meta.url));

/** Smaller stand-ins for what vis-timeline imports; each says in its file why it will do. */
export const timelineStandIns = [
  { find: /^moment$/, replacement: vendor('moment.ts') },
  { find: /^(@egjs\/hammerjs|propagating-hammerjs)$/, replacement: vendor('hammer.ts') },
  { find: /^xss$/, replacement: vendor('xss.ts') },
  { find: /^vis-util\/esnext\/esm\/vis-util\.js$/, replacement: vendor('vis-util.ts') },
];

const MODULE = /\/vis-timeline\/esnext\/esm\/[\w-]+\.mjs$/;

// The line charts that share vis-timeline's file. Unused functions fall out of a bundle by themselves, but not those that
// are filled from outside (`Line.draw = …`); without the filling nothing holds them.
const CHARTS = ['Points', 'Bargraph', 'Line', 'GraphGroup', 'Legend', 'LineGraph', 'Graph2d'];
// Made only when they are asked for, and Entente asks for none: the panel in which a developer tries options, clusters, tooltips
// and every kind of item but ranges. Their names stay, empty, where others mention them.
const HOLLOW = ['Configurator', 'ClusterGenerator', 'ClusterItem', 'Popup', 'BoxItem', 'PointItem', 'BackgroundItem'];

const STYLES = /\/vis-timeline\/styles\/[\w.-]+\.css$/;
// Of its stylesheet, nine tenths: axes, names of lanes, charts, lines of the clock, what is selected, dragged or deleted, its own panel
// and tooltips. Entente asks vis-timeline for ranges in one group, and for none of these.
const UNUSED =
  /config|tooltip|rolling|-time\b|(time|data|y)-axis|grid|legend|delete|drag|cluster|nest|level|label|graph|selected|editable|readonly|overlay|span|vis-active|chart|bar|outline|fill|icon|points?\b|dot|vis-box|vis-line|scroll|frame|update/i;
const RULE = /([^{}]+)\{[^{}]*\}/g;

/** Leaves out of the build what vis-timeline brings and nobody opens here. */
export function leanTimeline(): Plugin[] {
  return [leanCode(), leanStyles()];
}

function leanStyles(): Plugin {
  return {
    name: 'entente:lean-timeline-styles',
    apply: 'build',
    // Before Vite makes a module of it.
    enforce: 'pre',
    transform: {
      filter: { id: STYLES },
      handler(css) {
        // Rules within rules would have to be read otherwise.
        if (css.includes('@')) this.error('Look at the styles of vis-timeline again: they have changed');
        const rules = [...css.matchAll(RULE)];
        const used = rules.filter(([, selectors = '']) => !selectors.split(',').every((one) => UNUSED.test(one)));
        return { code: used.map(([rule]) => rule).join(''), map: null };
      },
    },
  };
}

function leanCode(): Plugin {
  return {
    name: 'entente:lean-timeline',
    apply: 'build',
    transform: {
      filter: { id: MODULE },
      handler(code) {
        const cuts = this.parse(code).body.flatMap((statement) => toCut(statement) ?? []);
        const found = new Set(cuts.map((cut) => cut.name));
        // Another release may be laid out in another way: better a build that stops than one that grows in silence.
        if (![...CHARTS, ...HOLLOW].every((name) => found.has(name)))
          this.error('Look at vis-timeline again: it has changed');
        let kept = '';
        let end = 0;
        for (const cut of cuts) {
          kept += code.slice(end, cut.start) + cut.instead;
          end = cut.end;
        }
        return { code: kept + code.slice(end), map: null };
      },
    },
  };
}

function toCut(statement: ESTree.Statement) {
  const { start, end } = statement;
  const named = statement.type === 'ClassDeclaration' ? statement.id?.name : undefined;
  if (named !== undefined && HOLLOW.includes(named)) return { start, end, name: named, instead: `class ${named} {}` };
  const name = filledName(statement);
  return name !== null && CHARTS.includes(name) ? { start, end, name, instead: '' } : null;
}

/** "Line" of `Line.prototype.draw = …`. */
function filledName(statement: ESTree.Statement): string | null {
  if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') return null;
  let target: ESTree.Node = statement.expression.left;
  if (target.type !== 'MemberExpression') return null;
  while (target.type === 'MemberExpression') target = target.object;
  return target.type === 'Identifier' ? target.name : null;
}
