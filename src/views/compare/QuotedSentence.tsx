import type { Citation } from '#corpus/cite-sentence.ts';

/** The whole sentence, with the words that made the mark lit. */
export function QuotedSentence({ citation }: { readonly citation: Citation }) {
  const { quote, link } = citation;
  // A sentence that is all speech brings its own marks.
  const [open, close] = /^[“"]/.test(quote) ? ['', ''] : ['“', '”'];
  const words = link.quote.exact;
  const at = words.length < quote.length ? quote.indexOf(words) : -1;
  return (
    <blockquote className="font-serif text-[1.0625rem] leading-relaxed">
      {at === -1 ? (
        `${open}${quote}${close}`
      ) : (
        <>
          {open}
          {quote.slice(0, at)}
          <mark className="bg-lit forced-colors:bg-[Mark] forced-colors:text-[MarkText]">{words}</mark>
          {quote.slice(at + words.length)}
          {close}
        </>
      )}
    </blockquote>
  );
}
