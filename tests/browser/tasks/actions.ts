import { expect, type Locator, type Page } from '../test.ts';

/** Counts what a person does: a press, a choice from a native list, a place or a word typed are an action each. */
export class Actions {
  count = 0;

  constructor(private readonly page: Page) {}

  async press(target: Locator): Promise<void> {
    this.count += 1;
    await target.click();
  }

  async key(key: string): Promise<void> {
    this.count += 1;
    await this.page.keyboard.press(key);
  }

  async type(target: Locator, words: string): Promise<void> {
    this.count += 1;
    await target.fill(words);
  }

  async choose(target: Locator, value: string): Promise<void> {
    this.count += 1;
    await target.selectOption(value);
  }

  /** What the task was for is whole on the screen, after so many actions. */
  async reached(goal: Locator, count: number): Promise<void> {
    await expect(goal).toBeInViewport({ ratio: 0.99 });
    expect(this.count).toBe(count);
  }
}
