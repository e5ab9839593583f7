/** What the add-on keeps of a person, in the store of the account. */
import type { WorkbookModel } from '../../host/model/workbook.ts';

const PERSONAL = 'sapa.settings';

export function forgetChosenLanguage({ properties: { user } }: WorkbookModel): void {
  user[PERSONAL] = JSON.stringify({ ...read(user[PERSONAL]), language: null });
}

/** What cannot be read is as good as nothing. */
function read(text: string | undefined): object {
  try {
    return JSON.parse(text ?? '{}') as object;
  } catch {
    return {};
  }
}
