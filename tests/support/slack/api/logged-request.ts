import type { JsonObject } from '../../local-server/json.ts';
import type { Failure } from '../failures.ts';
import type { Workspace } from '../world.ts';

/** One request that came, and what it was answered. */
export interface LoggedRequest {
  /** `chat.postMessage`, `response_url`, `upload`. */
  readonly method: string;
  /** Of its address; that of a response_url is a secret. */
  readonly path: string;
  /** `performance.now()` when its first byte was there. */
  readonly arrivedAt: number;
  /** The token that it carried; null: none. */
  readonly token: string | null;
  /** Whose token that is, or whose response_url it came to; null: nobody's. */
  workspace: Workspace | null;
  /** As they were read; as they came where nobody got to read them. */
  args: JsonObject;
  /** 0 until it is answered, and where the socket was cut. */
  status: number;
  /** Slack's name for what was wrong; null: it went well. */
  error: string | null;
  failure: Failure | null;
}
