import 'react';

declare module 'react' {
  // Custom properties are legal inline style; React's types leave them out.
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
