import { type RefObject, useEffect, useState } from 'react';

/** Whether any of the element can be seen, where it is scrolled and clipped to. As long as nobody has looked: yes. */
export function useInSight(element: RefObject<Element | null>): boolean {
  const [inSight, setInSight] = useState(true);
  useEffect(() => {
    const observer = new IntersectionObserver((looks) => setInSight(looks.at(-1)?.isIntersecting !== false));
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return inSight;
}
