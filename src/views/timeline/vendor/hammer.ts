/**
 * What vis-timeline asks of hammer.js and of its addition that passes gestures on. Every gesture is Entente's own (use-drag.ts,
 * use-wheel.ts, use-item-pointer.ts) and vis-timeline's are all switched off: listening to them would only cost.
 */
class NoGestures {
  on(): this {
    return this;
  }
  off(): this {
    return this;
  }
  /** The recognizer of one gesture; setting it up changes nothing. */
  get(): { readonly set: () => object } {
    const recognizer = { set: () => recognizer };
    return recognizer;
  }
  destroy(): void {}
}

// biome-ignore lint/style/noDefaultExport: vis-timeline imports both as defaults; the addition, called with the other, gives the class.
export default () => NoGestures;
