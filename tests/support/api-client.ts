/** A caller of a server's API that keeps its session, as a browser does. */
export class ApiClient {
  readonly #base: string;
  #cookie = '';

  /** `portal` is the address of the site's first page. */
  constructor(portal: string) {
    this.#base = new URL('/api/v1', portal).href;
  }

  /** The same person at another address: sessions outlive a restart. */
  at(portal: string): ApiClient {
    const moved = new ApiClient(portal);
    moved.#cookie = this.#cookie;
    return moved;
  }

  async signIn(login: string, password: string): Promise<void> {
    const response = await this.#send('/session', { login, password });
    if (!response.ok) throw new Error(`sign-in of ${login}: ${response.status} ${await response.text()}`);
    this.#cookie = response.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
  }

  /** POSTs JSON, or a form where it carries files. Throws for every answer that is not a success. */
  async post<T>(path: string, body: object): Promise<T> {
    return this.#result(path, await this.#send(path, body));
  }

  async get<T>(path: string): Promise<T> {
    return this.#result(path, await fetch(this.#base + path, { headers: { cookie: this.#cookie } }));
  }

  async #result<T>(path: string, response: Response): Promise<T> {
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }

  #send(path: string, body: object): Promise<Response> {
    const isForm = body instanceof FormData;
    return fetch(this.#base + path, {
      method: 'POST',
      headers: { cookie: this.#cookie, ...(isForm ? {} : { 'content-type': 'application/json' }) },
      body: isForm ? body : JSON.stringify(body),
    });
  }
}
