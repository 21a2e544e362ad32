const stories = Object.values(
  import.meta.glob<string>('../../parse/articles/*.txt', { query: '?raw', import: 'default', eager: true }),
);

/** So many different articles: the samples, moved to other years. */
export function sampleTexts(count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const round = Math.floor(i / stories.length);
    const moved = stories[i % stories.length]?.replace(/\b20([12])(\d)\b/g, (_year, decade, year) => {
      return String(2000 + ((Number(decade + year) + round) % 100)).padStart(4, '0');
    });
    return `${moved}\n\nThis was reported as number ${i}.`;
  });
}
