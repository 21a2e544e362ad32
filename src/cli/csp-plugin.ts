import type { Plugin } from 'vite';
import { CONTENT_SECURITY_POLICY } from './content-security-policy.mjs';

/** Writes the Content-Security-Policy into the built page, first in its head, so that it holds on any static server. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'entente:content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
