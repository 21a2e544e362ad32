/**
 * What the page may do: load its own files, nothing else. No inline script or style, no eval, no other origin.
 * Written into the built index.html, and sent as a header by `npm start` (there with `frame-ancestors`, which a
 * <meta> can't carry).
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  // The worker that reads articles is a file of the page's own as well, never a blob.
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
