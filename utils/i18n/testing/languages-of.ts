/** Tags of the languages whose files were found, sorted: './messages/pt-BR.ts' is pt-BR. */
export const languagesOf = (files: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(files)
    .map((file) => file.slice(file.lastIndexOf('/') + 1, -'.ts'.length))
    .sort();
