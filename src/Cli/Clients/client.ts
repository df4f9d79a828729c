/** A day: 2026-11-24. */
export type LocalDate = string;
/** A time of day: 08:30:00. */
export type LocalTime = string;
/** A day with a time in Japan: 2026-11-24T08:30:00. */
export type LocalDateTime = string;
/** A moment: 2026-11-24T08:30:00+09:00. */
export type DateTime = string;
/** An address of the web. */
export type URL = string;

export interface RequestOptions {
  signal?: AbortSignal;
  headers?: Record<string, string>;
}

/** One thing that is wrong, as the gateway tells it. */
export interface GatewayProblem {
  message: string;
  path?: ReadonlyArray<string | number>;
  extensions?: { code?: string; [name: string]: unknown };
}

/** The gateway refused what was asked, or could not answer; `status` is that of HTTP. */
export class GatewayError extends Error {
  constructor(readonly status: number, readonly errors: ReadonlyArray<GatewayProblem>, readonly retryAfterSeconds: number | null) {
    super(errors[0]?.message ?? `The gateway answered with status ${status}.`);
    this.name = "GatewayError";
  }
}

/** Sends documents by their names. */
export class GatewayTransport {
  private readonly endpoint: string;

  /** @param address Where the gateway stands, as https://example.jp */
  constructor(address: string, private readonly defaults: RequestOptions = {}, private readonly send: typeof fetch = fetch) {
    this.endpoint = address.replace(/\/+$/, "") + "/graphql";
  }

  protected async ask<TData>(id: string, variables: object, options: RequestOptions = {}): Promise<TData> {
    const response = await this.send.call(undefined, this.endpoint, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json",
        ...this.defaults.headers,
        ...options.headers,
      },
      body: JSON.stringify({ id, variables }),
      signal: options.signal ?? this.defaults.signal ?? null,
    });
    const wait = Number(response.headers.get("retry-after") ?? Number.NaN);
    const answer = (await response.json().catch(() => ({}))) as { data?: TData | null; errors?: GatewayProblem[] };
    if (answer.errors !== undefined || answer.data == null) {
      throw new GatewayError(response.status, answer.errors ?? [], Number.isNaN(wait) ? null : wait);
    }

    return answer.data;
  }
}

/** A page of a list: where it ends, and whether more follows. */
export interface Page {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/**
 * All pages of a list, one after the other.
 * @param ask Asks for the page after a cursor: after => client.eventsOfTheMonth({ ...variables, after })
 * @param list Finds the list in the answer; null ends it.
 */
export async function* pages<TData, TPage extends Page>(
  ask: (after: string | null) => Promise<TData>,
  list: (data: TData) => TPage | null | undefined,
): AsyncGenerator<TPage, void, undefined> {
  let after: string | null = null;
  do {
    const page: TPage | null | undefined = list(await ask(after));
    if (page == null) {
      return;
    }

    yield page;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
}
