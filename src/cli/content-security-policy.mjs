import { createHash } from 'node:crypto';

/**
 * What the page may do: load its own files, nothing else. No eval, no other origin, no inline script or style but those whose
 * hashes are named here. Written into the built index.html; `npm start` sends it with the other files as well, because a worker
 * takes the policy it is sent with.
 * @param {{ styles?: readonly string[], scripts?: readonly string[] }} [inlined] The texts that stand in the page itself.
 */
export function contentSecurityPolicy({ styles = [], scripts = [] } = {}) {
  return [
    "default-src 'self'",
    ...allow('style-src', styles),
    ...allow('script-src', scripts),
    // The worker that reads articles is a file of the page's own as well, never a blob.
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** What a <meta> can't carry: `npm start` sends it as a header. */
export const FRAME_POLICY = "frame-ancestors 'none'";

const allow = (directive, texts) =>
  texts.length === 0 ? [] : [`${directive} 'self' ${texts.map((text) => `'sha256-${hash(text)}'`).join(' ')}`];

const hash = (text) => createHash('sha256').update(text).digest('base64');
