import type { Locator, Page } from 'playwright-core';
import { linesOf, middleOf } from './in-page.ts';

const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';
const peekDefinition = process.platform === 'linux' ? 'Control+Shift+F10' : 'Alt+F12';

/**
 * A VS Code window as a person sees and works it. Whatever a method waits for it waits for at most twenty seconds, then throws.
 * `words` are as they stand on the screen, in one line of the editor; `goToLine` brings them there.
 */
export class Workbench {
  readonly page: Page;
  readonly #folder: string;

  /** @param folder where screenshots are put */
  constructor(page: Page, folder: string) {
    this.page = page;
    this.#folder = folder;
    page.setDefaultTimeout(20_000);
  }

  /** Opens the address and waits until a complaint is in the editor and has been read. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
    await this.page.evaluate('window.driver.whenWorkbenchRestored()');
    // The language is Plain Text until the extension has been seen.
    await this.statusBar('status.editor.mode', 'Complaint').waitFor({ timeout: 30_000 });
    // The breadcrumbs hold more than the file's path as soon as the server has answered.
    await this.page.locator('.breadcrumbs-control .monaco-breadcrumb-item').first().waitFor();
  }

  /** Opens another file of the workspace. */
  async openFile(name: string): Promise<void> {
    await this.press(`${modifier}+P`);
    await this.page.locator('.quick-input-widget input').fill(name);
    await this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first().waitFor();
    await this.press('Enter');
    await this.page.locator('.tab.active').filter({ hasText: name }).waitFor();
  }

  /** The names in the Outline, from the top as far as they are on screen; the view is opened if need be. */
  async outline(): Promise<string[]> {
    const header = this.page.locator('.pane-header[aria-label^="Outline"]');
    if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
    const names = this.page.locator('.outline-tree .monaco-list-row .label-name');
    await names.first().waitFor({ timeout: 20_000 });
    return names.allInnerTexts();
  }

  /** Gives the Outline the height that the list of files takes. */
  async closeFiles(): Promise<void> {
    const header = this.page.locator('.pane-header[aria-label^="Explorer Section"][aria-expanded="true"]');
    // In a narrow window its middle is taken by buttons that come with the mouse.
    await header.click({ position: { x: 8, y: 8 } });
  }

  /** The lines of the editor that are on screen. */
  async text(): Promise<string[]> {
    return this.#lines().evaluate(linesOf);
  }

  async goToLine(line: number, column = 1): Promise<void> {
    await this.focus();
    await this.press('Control+G');
    await this.page.locator('.quick-input-widget input').fill(`:${line}:${column}`);
    await this.press('Enter');
    await this.cursor(line, column);
  }

  /** Waits until the cursor is there; lines and columns count from 1, as the status bar has them. */
  async cursor(line: number, column: number): Promise<void> {
    await this.statusBar('status.editor.selection', `Ln ${line}, Col ${column}`).waitFor();
  }

  /** Gives the keyboard to the editor. */
  async focus(): Promise<void> {
    await this.page
      .locator('.editor-instance .native-edit-context, .editor-instance textarea.inputarea')
      .first()
      .focus();
  }

  /** Puts the cursor into the middle of the words. */
  async click(words: string): Promise<void> {
    const { x, y } = await this.middleOf(words);
    await this.page.mouse.click(x, y);
  }

  /** Rests the mouse on the words and gives the text of the card that appears. */
  async hover(words: string): Promise<string> {
    const card = this.page.locator('.monaco-hover:not(.hidden) .hover-contents');
    // A server that is starting has no card yet, and the editor asks only when the mouse comes anew.
    for (let tries = 5; tries >= 0; tries--) {
      const { x, y } = await this.middleOf(words);
      await this.page.mouse.move(1, 1);
      await this.page.mouse.move(x - 2, y);
      await this.page.mouse.move(x, y, { steps: 4 });
      const loaded = card.filter({ hasNotText: /^Loading/ }).first();
      try {
        await loaded.waitFor({ timeout: 5000 });
        const text = await this.#whole(card);
        // The card goes where the words move under the mouse, as when a lens comes.
        if (text !== '') return text;
      } catch (error) {
        if (tries === 0) throw error;
      }
    }
    throw new Error(`No card stays on “${words}”.`);
  }

  /** The text of a card once all who have something to say on it have said it. */
  async #whole(card: Locator): Promise<string> {
    for (let before = ''; ; await this.page.waitForTimeout(300)) {
      const text = (await card.allInnerTexts()).join('\n').replaceAll('\u00a0', ' ');
      if (text === before && !/^Loading/m.test(text)) return text;
      before = text;
    }
  }

  /** The definition of the words, by F12; wait for it with `cursor`. */
  async goToDefinition(words: string): Promise<void> {
    await this.click(words);
    await this.press('F12');
  }

  /** Shows the definition of the words, or what refers to them, in the editor itself. */
  async peek(words: string, what: 'definition' | 'references'): Promise<Locator> {
    await this.click(words);
    await this.press(what === 'definition' ? peekDefinition : 'Shift+F12');
    const peek = this.page.locator('.peekview-widget');
    await peek.locator('.monaco-list-row, .view-line').first().waitFor();
    return peek;
  }

  /** Gives the thing under the cursor a new name, by F2. */
  async rename(words: string, name: string): Promise<void> {
    await this.click(words);
    await this.press('F2');
    await this.page.locator('.rename-box input.rename-input').fill(name);
    await this.press('Enter');
  }

  /** What the Problems view lists, once it lists anything. */
  async problems(): Promise<string[]> {
    const rows = this.page.locator('.markers-panel-container .monaco-list-row');
    if (!(await this.page.locator('.markers-panel-container').isVisible())) await this.press(`${modifier}+Shift+M`);
    await rows.first().waitFor();
    return (await rows.allInnerTexts()).map((row) => row.replace(/\s+/g, ' ').trim());
  }

  /** Waits for a squiggle of that severity under anything on screen. */
  async squiggle(severity: 'error' | 'warning' | 'info' | 'hint'): Promise<void> {
    await this.page.locator(`.squiggly-${severity}`).first().waitFor({ state: 'attached' });
  }

  /** The titles of the quick fixes that are offered for the words; they are left open. */
  async quickFixes(words: string): Promise<string[]> {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    // Where findings come in at that moment, the editor says that there are none, or closes the list again.
    for (let tries = 3; ; tries--) {
      await this.click(words);
      await this.press('Control+.');
      try {
        await rows.first().waitFor({ timeout: 6000 });
        return await rows.allInnerTexts();
      } catch (error) {
        if (tries === 0) throw error;
        await this.press('Escape');
      }
    }
  }

  /** Takes one of the quick fixes that are open. */
  async takeQuickFix(title: string): Promise<void> {
    await this.page.locator('.action-widget .monaco-list-row.action').filter({ hasText: title }).click();
  }

  /** The suggestions, asked for where the cursor is. */
  async suggestions(): Promise<string[]> {
    await this.press('Control+Space');
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    await rows.first().waitFor();
    return rows.allInnerTexts();
  }

  /** Waits for a suggestion among those that come while typing; where none come they are asked for. */
  async suggestion(name: string): Promise<void> {
    const row = this.page.locator('.suggest-widget.visible .monaco-list-row').filter({ hasText: name }).first();
    await row.waitFor({ timeout: 5000 }).catch(async () => {
      await this.press('Control+Space');
      await row.waitFor();
    });
  }

  /** Runs a command by its title in the palette. */
  async command(title: string): Promise<void> {
    await this.press('F1');
    await this.page.locator('.quick-input-widget input').fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first().click();
  }

  /** The code lenses on screen. Lines move when they appear: wait for them before the mouse goes to words. */
  async lenses(): Promise<string[]> {
    const lenses = this.page.locator('.codelens-decoration').filter({ visible: true });
    await lenses.first().waitFor();
    return lenses.allInnerTexts();
  }

  /** The messages of the window, with their buttons. Its test driver keeps them from springing up in a corner. */
  async notifications(): Promise<Locator> {
    await this.command('Notifications: Show Notifications');
    const messages = this.page.locator('.notifications-center .notification-list-item');
    await messages.first().waitFor();
    return messages;
  }

  statusBar(id: string, text: string): Locator {
    return this.page.locator(`.statusbar-item[id="${id}"]`).filter({ hasText: text });
  }

  /** Presses keys as Playwright names them: `Enter`, `Control+Z`. */
  press(keys: string): Promise<void> {
    return this.page.keyboard.press(keys);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  undo(): Promise<void> {
    return this.press(`${modifier}+Z`);
  }

  /** Keeps a picture of the window. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: `${this.#folder}/${name}.png` });
  }

  /** The middle of the words where they are first on screen, in pixels. */
  async middleOf(words: string): Promise<{ x: number; y: number }> {
    for (const end = Date.now() + 20_000; Date.now() < end; await this.page.waitForTimeout(50)) {
      const found = await this.#lines().evaluate(middleOf, words);
      if (found) return found;
    }
    throw new Error(`“${words}” is not on screen, which shows:\n${(await this.text()).join('\n')}`);
  }

  #lines(): Locator {
    return this.page.locator('.editor-instance .view-lines').first();
  }
}
