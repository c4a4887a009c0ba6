/** A bar on standard error that tells how far a long run is. */
const WIDTH = 30;

export class Progress {
  #done = 0;
  #shown = -1;
  #label = '';
  readonly #total: number;
  readonly #isTerminal = process.stderr.isTTY === true;
  readonly #began = performance.now();

  constructor(total: number) {
    this.#total = Math.max(1, total);
  }

  /** Names what is being done. */
  label(text: string): void {
    this.#label = text;
    this.#show(true);
  }
  add(units: number): void {
    this.#done += units;
    this.#show(false);
  }
  end(): void {
    if (this.#isTerminal) process.stderr.write('\n');
  }

  /** In a terminal one line that changes; elsewhere a new line at every twentieth. */
  #show(isNew: boolean): void {
    const share = Math.min(1, this.#done / this.#total);
    const step = Math.floor(share * (this.#isTerminal ? 1000 : 20));
    if (!isNew && step === this.#shown) return;
    this.#shown = step;
    const full = Math.round(share * WIDTH);
    const seconds = Math.round((performance.now() - this.#began) / 1000);
    const line = `[${'#'.repeat(full)}${'-'.repeat(WIDTH - full)}] ${(share * 100).toFixed(1).padStart(5)} %  ${seconds} s  ${this.#label}`;
    process.stderr.write(this.#isTerminal ? `\r${line.padEnd(100)}` : `${line}\n`);
  }
}
