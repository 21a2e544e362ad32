import axe from 'axe-core';

/**
 * What axe finds in a drawn component, one line a rule with the places; empty when all is well. Colours and sizes need a real
 * page and are asked there; a component alone is no page, so that it has no landmarks is no fault of its own.
 */
export async function findViolations(element: Element = document.body): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.html).join(' | ')})`);
}
