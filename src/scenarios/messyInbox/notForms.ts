import type { InboxSheet } from './inboxSheet.ts';

/** A sheet that was added and never used. Beside sheets that were read it is nothing to speak of. */
export const emptySheet: InboxSheet = { name: 'Парақ5', rows: [], findings: [] };

/** A letter instead of a table: told as a note, since a workbook may hold sheets of other kinds. */
export const letter: InboxSheet = {
  name: 'Хат',
  rows: [
    ['Білім бөлімінің әдіскеріне'],
    ['Мектебіміз бойынша мәлімет келесі аптада жіберіледі.'],
    ['Директордың орынбасары'],
  ],
  findings: [{ at: '', rule: 'sheet', severity: 'info', why: 'a letter, not a table' }],
};
