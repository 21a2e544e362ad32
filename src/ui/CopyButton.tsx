import { useState } from 'react';
import { Button, type ButtonProps } from './Button.tsx';
import { useCopy } from './use-copy.ts';

export interface CopyButtonProps extends Pick<ButtonProps, 'look' | 'className' | 'children'> {
  /** Asked when pressed. */
  readonly text: () => string;
}

/** Copies a text and says so; where the browser refuses, the text stands there to be copied by hand. */
export function CopyButton({ text, children, ...looks }: CopyButtonProps) {
  const [phase, copy] = useCopy();
  const [asked, setAsked] = useState('');
  const onClick = () => {
    const now = text();
    setAsked(now);
    copy(now);
  };
  return (
    <>
      <Button {...looks} onClick={onClick}>
        {children}
      </Button>
      <span role="status" className={phase === 'copied' ? 'self-center text-muted text-sm' : 'sr-only'}>
        {phase === 'copied' && 'Copied'}
        {phase === 'refused' && 'This browser did not allow copying. The text stands below.'}
      </span>
      {phase === 'refused' && (
        <textarea
          readOnly
          aria-label="Text to copy"
          rows={3}
          value={asked}
          onFocus={(focused) => focused.currentTarget.select()}
          className="w-full rounded-sm border border-rule bg-page p-2 text-sm"
        />
      )}
    </>
  );
}
