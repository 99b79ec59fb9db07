/**
 * The one file that is the exhibit of this label: "Exhibit A.pdf", "Ex-A - Contract.pdf", "exhibits/A.pdf". The files in the complaint's
 * own folder and below come before others; null where none is the exhibit or several may be. All are addresses.
 */
export function exhibitFile(complaint: string, label: string, files: readonly string[]): string | null {
  const found = files.filter((file) => file !== complaint && isExhibit(file, label));
  const folder = complaint.slice(0, complaint.lastIndexOf('/') + 1);
  const near = found.filter((file) => file.startsWith(folder));
  const [file, ...others] = near.length > 0 ? near : found;
  return file !== undefined && others.length === 0 ? file : null;
}

function isExhibit(file: string, label: string): boolean {
  const parts = decoded(file).split('/');
  const name = words((parts.at(-1) ?? '').replace(/\.[a-z\d]{1,5}$/i, ''));
  const wanted = words(label);
  const said = ['exhibit ', 'exhibit', 'exhibit no ', 'exh ', 'ex '].some((word) => begins(name, word + wanted));
  // In a folder of exhibits the label alone names one.
  return said || (/^(?:exhibits?|exs?)$/.test(words(parts.at(-2) ?? '')) && begins(name, wanted));
}

/** In lower case, with one blank for whatever parts the words. */
function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_.,()[\]–—-]+/g, ' ')
    .trim();
}

/** Whether the name is this beginning, or goes on behind it with another word. */
function begins(name: string, beginning: string): boolean {
  return `${name} `.startsWith(`${beginning} `);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
