/** Names of sheets as formulas write them. */

/** «Қос бет» of «'Қос бет'», «O'Brien» of «'O''Brien'». */
export const nameIn = (written: string): string =>
  written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written;

/** Sheets finds a sheet whatever the case of its name. */
export const namesSheet = (written: string, name: string): boolean =>
  nameIn(written).toLowerCase() === name.toLowerCase();

/** Letters, figures and «_» stand bare unless they could be a cell or a number; everything else is quoted. */
export const writtenName = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
