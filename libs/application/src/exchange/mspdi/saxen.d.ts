/** What is used of saxen 11, which brings no types. */
declare module 'saxen' {
  export class Parser {
    on(event: 'openTag', heard: (name: string) => void): this;
    on(event: 'closeTag', heard: (name: string) => void): this;
    on(event: 'text' | 'cdata' | 'attention', heard: (text: string) => void): this;
    on(event: 'error' | 'warn', heard: (fault: Error) => void): this;
    write(piece: string): this;
    end(): unknown;
  }
}
