import type { Server } from 'node:http';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { Recorder } from './recorder.ts';
import { isRecord } from './rules/schema.ts';

interface Dispatch {
  readonly op: GatewayOpcodes.Dispatch;
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly dispatches: Dispatch[];
  socket: WebSocket | null;
}

export interface GatewayEvent {
  readonly kind: 'identify' | 'resume' | 'heartbeat' | 'close';
  /** What the client sent with it; for `close` the code. */
  readonly data: unknown;
}

export interface GatewayOptions {
  readonly server: Server;
  readonly token: string;
  /** Intents switched on in the application's settings, as a bit set. */
  readonly allowedIntents: number;
  /** Data of READY, and the events that follow it. */
  readonly onIdentify: (sessionId: string) => {
    readonly ready: object;
    readonly following: readonly { readonly type: string; readonly data: object }[];
  };
}

/** The WebSocket side: sessions with their events, and everything that goes wrong with connections. */
export class Gateway {
  readonly events = new Recorder<GatewayEvent>(({ kind, data }) => `${kind} ${JSON.stringify(data)}`);
  /** Milliseconds between heartbeats, told to clients that connect from now on. */
  heartbeatInterval = 45_000;
  /** False: heartbeats stay unanswered, as on a connection that died unnoticed. */
  acknowledging = true;
  /** Whether sessions may be resumed. */
  resuming = true;
  /** Close code with which every IDENTIFY is refused; null accepts those that are right. */
  refusal: number | null = null;

  readonly #options: GatewayOptions;
  readonly #sockets: WebSocketServer;
  readonly #sessions = new Map<string, Session>();
  #count = 0;

  constructor(options: GatewayOptions) {
    this.#options = options;
    this.#sockets = new WebSocketServer({ server: options.server });
    this.#sockets.on('connection', (socket) => this.#welcome(socket));
  }

  /** Sends an event to every session that asked for it; those without connection get it when they resume. */
  dispatch(type: string, data: object, intent = 0): void {
    for (const session of this.#sessions.values()) {
      if (intent === 0 || (session.intents & intent) !== 0) this.#send(session, type, data);
    }
  }

  /** Whether a bot is logged in; it may be between two connections. */
  get hasSession(): boolean {
    return this.#sessions.size > 0;
  }

  /** Cuts all connections without a word, as a lost network does. */
  drop(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
  }

  /** Closes all connections with a code. */
  close(code: number): void {
    for (const socket of this.#sockets.clients) socket.close(code);
  }

  /** Asks all clients to connect anew (opcode 7). */
  requestReconnect(): void {
    this.#broadcast({ op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Declares all sessions void (opcode 9). */
  invalidateSessions(): void {
    this.#broadcast({ op: GatewayOpcodes.InvalidSession, d: false });
    this.#sessions.clear();
  }

  stop(): void {
    this.drop();
    this.#sockets.close();
  }

  #broadcast(payload: object): void {
    for (const socket of this.#sockets.clients) socket.send(JSON.stringify(payload));
  }

  #send(session: Session, type: string, data: object): void {
    const dispatch: Dispatch = {
      op: GatewayOpcodes.Dispatch,
      s: session.dispatches.length + 1,
      t: type,
      d: data,
    };
    session.dispatches.push(dispatch);
    session.socket?.send(JSON.stringify(dispatch));
  }

  #welcome(socket: WebSocket): void {
    socket.send(
      JSON.stringify({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: this.heartbeatInterval } }),
    );
    socket.on('message', (raw) => {
      const payload: unknown = JSON.parse(String(raw));
      if (isRecord(payload)) this.#receive(socket, payload.op, payload.d);
    });
    socket.on('close', (code) => {
      for (const session of this.#sessions.values()) {
        if (session.socket !== socket) continue;
        session.socket = null;
        if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
      }
      this.events.record({ kind: 'close', data: code });
    });
  }

  #receive(socket: WebSocket, op: unknown, data: unknown): void {
    if (op === GatewayOpcodes.Heartbeat) {
      this.events.record({ kind: 'heartbeat', data });
      if (this.acknowledging) socket.send(JSON.stringify({ op: GatewayOpcodes.HeartbeatAck }));
    } else if (op === GatewayOpcodes.Identify && isRecord(data)) {
      this.#identify(socket, data);
    } else if (op === GatewayOpcodes.Resume && isRecord(data)) {
      this.#resume(socket, data);
    }
  }

  #identify(socket: WebSocket, data: Readonly<Record<string, unknown>>): void {
    const intents = Number(data.intents);
    const code =
      this.refusal ??
      (data.token !== this.#options.token
        ? GatewayCloseCodes.AuthenticationFailed
        : (intents & ~this.#options.allowedIntents) !== 0
          ? GatewayCloseCodes.DisallowedIntents
          : null);
    if (code === null) {
      this.#count += 1;
      const session: Session = { id: `session-${this.#count}`, intents, dispatches: [], socket };
      this.#sessions.set(session.id, session);
      const { ready, following } = this.#options.onIdentify(session.id);
      this.#send(session, 'READY', ready);
      for (const event of following) this.#send(session, event.type, event.data);
    } else {
      socket.close(code);
    }
    this.events.record({ kind: 'identify', data });
  }

  #resume(socket: WebSocket, data: Readonly<Record<string, unknown>>): void {
    const session = this.#sessions.get(String(data.session_id));
    if (session && this.resuming && data.token === this.#options.token) {
      session.socket = socket;
      for (const missed of session.dispatches.slice(Number(data.seq))) {
        socket.send(JSON.stringify(missed));
      }
      this.#send(session, 'RESUMED', {});
    } else {
      socket.send(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: false }));
    }
    this.events.record({ kind: 'resume', data });
  }
}
