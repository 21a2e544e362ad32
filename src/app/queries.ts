import { QueryClient } from '@tanstack/react-query';

/** What the page holds of articles: the examples, and the person's own. */
export const queries = new QueryClient();
