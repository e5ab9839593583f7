/**
 * As much of a document as the panel uses: elements with attributes, children, listeners and the focus. It lets the
 * panel's behaviour be tested without a browser; how it looks is for a browser to show.
 */
class Text {
  parentNode: Element | null = null;

  constructor(public nodeValue: string) {}
}

export class Element {
  readonly attributes = new Map<string, string>();
  readonly listeners = new Map<string, (event: object) => void>();
  readonly children: (Element | Text)[] = [];
  parentNode: Element | null = null;
  lang = '';
  value = '';
  checked = false;

  constructor(
    readonly tag: string,
    private readonly page: Page,
  ) {}

  get tagName(): string {
    return this.tag.toUpperCase();
  }

  get parentElement(): Element | null {
    return this.parentNode;
  }

  get id(): string {
    return this.attributes.get('id') ?? '';
  }

  get isOff(): boolean {
    return this.attributes.has('disabled') || this.attributes.get('aria-disabled') === 'true';
  }

  /** In a tab that is not open. */
  get isHidden(): boolean {
    return this.attributes.has('hidden') || this.parentNode?.isHidden === true;
  }

  get textContent(): string {
    return this.children
      .map((child) => (child instanceof Text ? child.nodeValue : child.textContent))
      .join('');
  }

  set textContent(text: string) {
    this.children.splice(0, this.children.length, new Text(text));
  }

  /** What a user can see: tabs that are not open are left out. */
  get seen(): string {
    if (this.attributes.has('hidden')) return '';
    return this.children.map((child) => (child instanceof Text ? child.nodeValue : child.seen)).join('');
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  addEventListener(type: string, listener: (event: object) => void): void {
    this.listeners.set(type, listener);
  }

  insertBefore(node: Element | Text, before: Element | Text | null): void {
    // As in a browser, what is moved leaves its old place first, and loses the focus by that.
    node.parentNode?.removeChild(node);
    node.parentNode = this;
    const at = before === null ? this.children.length : this.children.indexOf(before);
    this.children.splice(at, 0, node);
  }

  removeChild(node: Element | Text): void {
    this.children.splice(this.children.indexOf(node), 1);
    node.parentNode = null;
    const { activeElement } = this.page;
    if (node instanceof Element && activeElement && node.find((each) => each === activeElement))
      this.page.activeElement = undefined;
  }

  focus(): void {
    this.page.activeElement = this;
  }

  find(isWanted: (element: Element) => boolean): Element | undefined {
    return this.findAll(isWanted)[0];
  }

  findAll(isWanted: (element: Element) => boolean): Element[] {
    const inside = this.children.flatMap((child) =>
      child instanceof Element ? child.findAll(isWanted) : [],
    );
    return isWanted(this) ? [this, ...inside] : inside;
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

  createTextNode(text: string): Text {
    return new Text(text);
  }

  getElementById(id: string): Element | null {
    return this.root.find((element) => element.id === id) ?? null;
  }

  /** Fails when the element is not there, as a user would. */
  get(id: string): Element {
    const element = this.getElementById(id);
    if (element === null || element.isHidden) throw new Error(`there is no #${id} to be seen`);
    return element;
  }

  /** Fails when the element cannot be pressed, as a user would. */
  press(id: string, event: object = {}): void {
    const element = this.get(id);
    if (element.isOff) throw new Error(`#${id} cannot be pressed`);
    element.focus();
    element.listeners.get('click')?.(event);
  }

  /** Presses the one button with this text. */
  pressText(text: string): void {
    const [button, ...others] = this.root.findAll(
      (element) => element.tag === 'button' && !element.isHidden && element.textContent === text,
    );
    if (button === undefined || others.length > 0) throw new Error(`not one button «${text}»`);
    button.focus();
    button.listeners.get('click')?.({});
  }

  /** Types into a field, or chooses in a list. */
  type(id: string, value: string): void {
    const field = this.get(id);
    field.focus();
    field.value = value;
    field.listeners.get(field.tag === 'select' ? 'change' : 'input')?.({ target: field });
  }
}
