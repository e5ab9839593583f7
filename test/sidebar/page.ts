/**
 * As much of a document as the panel uses: elements with attributes, children, listeners and the focus. It lets the
 * panel's behaviour be tested without a browser; how it looks is for a browser to show.
 */
class Element {
  readonly attributes = new Map<string, string>();
  readonly listeners = new Map<string, (event: object) => void>();
  children: (Element | string)[] = [];
  lang = '';
  value = '';
  checked = false;

  constructor(
    readonly tag: string,
    private readonly page: Page,
  ) {}

  get id(): string {
    return this.attributes.get('id') ?? '';
  }

  get disabled(): boolean {
    return this.attributes.has('disabled');
  }

  get valueAsNumber(): number {
    return Number.parseFloat(this.value);
  }

  get textContent(): string {
    return this.children.map((child) => (typeof child === 'string' ? child : child.textContent)).join('');
  }

  set textContent(text: string) {
    this.children = [text];
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
    if (name === 'value') this.value = value;
    if (name === 'checked') this.checked = true;
  }

  addEventListener(type: string, listener: (event: object) => void): void {
    this.listeners.set(type, listener);
  }

  append(...children: (Element | string)[]): void {
    this.children.push(...children);
  }

  replaceChildren(...children: (Element | string)[]): void {
    this.children = children;
    // As in a browser, what is taken out of the page loses the focus.
    this.page.activeElement = undefined;
  }

  focus(): void {
    this.page.activeElement = this;
  }

  find(isWanted: (element: Element) => boolean): Element | undefined {
    if (isWanted(this)) return this;
    for (const child of this.children) {
      const found = typeof child === 'string' ? undefined : child.find(isWanted);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

export class Page {
  readonly documentElement = new Element('html', this);
  readonly root = new Element('div', this);
  readonly live = new Element('div', this);
  activeElement: Element | undefined;

  createElement(tag: string): Element {
    return new Element(tag, this);
  }

  getElementById(id: string): Element | null {
    return this.root.find((element) => element.id === id) ?? null;
  }

  /** Fails when the element is not there or cannot be pressed, as a user would. */
  press(id: string, event: object = {}): void {
    const element = this.getElementById(id);
    if (element === null || element.disabled) throw new Error(`cannot press #${id}`);
    element.focus();
    element.listeners.get('click')?.(event);
  }
}
