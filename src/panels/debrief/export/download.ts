/** Hands a text to the person as a file. */
export function download(text: string, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // the browser has taken its copy by then
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
