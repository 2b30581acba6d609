/** What windows on one computer tell each other about a meeting. */
export interface ChannelMessage {
  readonly kind:
    | 'changed' // the writer has written up to `seq`
    | 'ask' // does anybody write this meeting?
    | 'here' // yes, I do
    | 'yield-please' // let me write it
    | 'yielded' // you may
    | 'closed'; // the writer has closed it
  readonly meeting: string;
  readonly from: string;
  readonly seq: number;
}

/** A line between windows; where the browser has none, nobody ever answers. */
export interface Channel {
  readonly post: (message: ChannelMessage) => void;
  /** @returns how to stop listening. */
  readonly listen: (listener: (message: ChannelMessage) => void) => () => void;
  readonly close: () => void;
}

/** Open the line between the windows of this program. */
export function openChannel(name = 'zuoci'): Channel {
  if (typeof BroadcastChannel === 'undefined') {
    return { post: () => undefined, listen: () => () => undefined, close: () => undefined };
  }
  const line = new BroadcastChannel(name);
  return {
    post: (message) => line.postMessage(message),
    listen: (listener) => {
      const hear = (event: MessageEvent): void => listener(event.data as ChannelMessage);
      line.addEventListener('message', hear);
      return () => line.removeEventListener('message', hear);
    },
    close: () => line.close(),
  };
}

/**
 * Wait for an answer.
 *
 * @returns false when none came in time.
 */
export function waitFor(
  channel: Channel,
  isAnswer: (message: ChannelMessage) => boolean,
  withinMs: number,
): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (answered: boolean): void => {
      stop();
      clearTimeout(timer);
      resolve(answered);
    };
    const timer = setTimeout(() => end(false), withinMs);
    const stop = channel.listen((message) => {
      if (isAnswer(message)) end(true);
    });
  });
}
