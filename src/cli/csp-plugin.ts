import type { Plugin } from 'vite';
import { contentSecurityPolicy as policyOf } from './content-security-policy.mjs';

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
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policyOf() },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
