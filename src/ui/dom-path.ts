/** Which child of which child an element is, from an element around it. */
export type DomPath = readonly { readonly at: number; readonly tag: string }[];

/** Null where it does not stand inside `root`. */
export function pathTo(root: Element, element: Element | null): DomPath | null {
  if (!element || !root.contains(element)) return null;
  const steps: { at: number; tag: string }[] = [];
  for (let now = element; now !== root && now.parentElement; now = now.parentElement) {
    steps.unshift({ at: [...now.parentElement.children].indexOf(now), tag: now.tagName });
  }
  return steps;
}

/** The element at the same place of another tree; null where that one is built otherwise. */
export function followPath(root: Element, path: DomPath): Element | null {
  let now: Element | null = root;
  for (const { at, tag } of path) {
    now = now?.children[at] ?? null;
    if (now?.tagName !== tag) return null;
  }
  return now;
}
