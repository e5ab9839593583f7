/** Something the user can mend: told in a sentence, without a trace, and the command ends with exit code 2. */
export class Trouble extends Error {}
