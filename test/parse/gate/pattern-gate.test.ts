import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lets, PatternGate } from '#parse/gate/pattern-gate.ts';
import { readNeeds } from '#parse/gate/read-needs.ts';
import { DATE_RULES } from '#parse/mentions/find-dates.ts';

describe('readNeeds', () => {
  it('reads what every match holds, the rarest first', () => {
    expect(readNeeds('\\b[Tt]he (?:past|last) \\p{L}+ weeks?\\b')).toEqual([
      [' the last ', ' the past '],
      [' week ', ' weeks '],
    ]);
  });

  it('takes of each branch what it needs', () => {
    expect(readNeeds('in (?:March|\\d{4} or \\p{L}+ later)')).toEqual([[' later', 'march'], ['in ']]);
  });

  it('asks for nothing that need not be there', () => {
    expect(readNeeds('(?:early )?(?:\\p{L}{1,9} )*')).toEqual([]);
    expect(readNeeds('(?!May)\\p{Lu}')).toEqual([]);
    expect(readNeeds('early|$')).toEqual([]);
  });
});

describe('PatternGate', () => {
  const gate = new PatternGate();
  const needs = { now: gate.add(/\b[Nn]ow\b/), ago: gate.add(/ (?:days?|weeks?) ago/), any: gate.add(/\p{Lu}/u) };
  const seenIn = (text: string) => {
    const seen = gate.read(text, { start: 0, end: text.length });
    return { now: lets(seen, needs.now), ago: lets(seen, needs.ago), any: lets(seen, needs.any) };
  };

  it('lets a pattern through where its words stand, at the ends of the text too', () => {
    expect(seenIn('now')).toEqual({ now: true, ago: false, any: true });
    expect(seenIn('two weeks ago NOW.')).toEqual({ now: true, ago: true, any: true });
    expect(seenIn('known nowhere; weeks, ago')).toEqual({ now: false, ago: false, any: true });
  });
});

describe('the rules for dates', () => {
  it('are let through wherever they match', () => {
    const articles = new URL('../articles/', import.meta.url);
    const gate = new PatternGate();
    const gated = DATE_RULES.map(({ pattern }) => gate.add(pattern));
    const held: string[] = [];
    for (const name of readdirSync(articles).filter((file) => file.endsWith('.txt'))) {
      for (const text of readFileSync(new URL(name, articles), 'utf8').split('\n')) {
        const seen = gate.read(text, { start: 0, end: text.length });
        for (const one of gated) {
          const { pattern } = one;
          pattern.lastIndex = 0;
          if (pattern.test(text) && !lets(seen, one)) held.push(`${pattern.source} in ${text}`);
        }
      }
    }
    expect(held).toEqual([]);
  });
});
