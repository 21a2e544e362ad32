/** Hands the reader a file that was made here. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file by the next turn; a second is far more than it needs.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
