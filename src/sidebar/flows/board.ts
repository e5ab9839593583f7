import type { FormId } from '../../core/forms/form.ts';
import { boardWords } from '../../messages/panel/board.ts';
import { copyText } from '../clipboard.ts';
import type { Panel } from '../panel.ts';
import { presentValue } from '../state.ts';

export type BoardFlow = ReturnType<typeof boardFlow>;

/** Who has sent data, and a message for those who have not. */
export function boardFlow(panel: Panel) {
  async function read(asked: { form?: FormId; period?: string } = {}): Promise<void> {
    const before = presentValue(panel.state.board);
    panel.set({ board: { is: 'loading', ...(before && { value: before }) } });
    const answer = await panel.call('board.read', asked);
    panel.set({ board: answer.ok ? { is: 'ready', value: answer.value } : panel.failed(answer.error) });
  }

  return {
    read: () => {
      const board = presentValue(panel.state.board)?.board;
      void read(board ? { form: board.form, period: board.period } : {});
    },
    choose: (choice: string) => {
      const [form = '', period = ''] = choice.split('|');
      void read({ form: form as FormId, period });
    },
    copy: (text: string) => {
      void copyText(text).then((isCopied) =>
        panel.sayWords(isCopied ? boardWords.copied : boardWords.notCopied),
      );
    },
  };
}
