/** Traditional characters and their simplified forms: `from to` pairs separated by `|`; several forms by spaces. */
declare module 'opencc-js/dict/TSCharacters' {
  const table: string;

  // biome-ignore lint/style/noDefaultExport: the package exports it so
  export { table as default };
}

/** Simplified characters and their traditional forms, in the same way. */
declare module 'opencc-js/dict/STCharacters' {
  const table: string;

  // biome-ignore lint/style/noDefaultExport: the package exports it so
  export { table as default };
}
