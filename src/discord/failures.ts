import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  HTTPError,
  RESTJSONErrorCodes,
} from 'discord.js';

/** Whether an error says that the interaction can no longer be answered: trying again would change nothing. */
export function isOver(error: unknown): boolean {
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.InteractionAlreadyReplied;
  return (
    hasCode(error, RESTJSONErrorCodes.UnknownInteraction) ||
    hasCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) ||
    hasCode(error, RESTJSONErrorCodes.UnknownWebhook) ||
    hasCode(error, RESTJSONErrorCodes.InvalidWebhookToken)
  );
}

/** Whether the message or channel meant is not there any more. */
export function isGone(error: unknown): boolean {
  return (
    hasCode(error, RESTJSONErrorCodes.UnknownMessage) ||
    hasCode(error, RESTJSONErrorCodes.UnknownChannel) ||
    (hasCode(error, RESTJSONErrorCodes.InvalidFormBodyOrContentType) && concerns(error, 'message_reference'))
  );
}

/** Whether the bot lacks a permission for what it tried. */
export function isForbidden(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 403;
}

/** Whether trying again later may help: the network, or Discord itself, was in trouble. */
export function isPassing(error: unknown): boolean {
  return isNetworkTrouble(error) || (error instanceof HTTPError && error.status >= 500);
}

/** Whether a request, or its answer, got lost on the way. */
export function isNetworkTrouble(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof DiscordAPIError || error instanceof DiscordjsError)
    return false;
  return error.name === 'AbortError' || ('code' in error && NETWORK_ERROR.test(String(error.code)));
}

/** Codes of the operating system (`ECONNREFUSED`, `EAI_AGAIN`) and of undici; not Node's own (`ERR_INVALID_URL`). */
const NETWORK_ERROR = /^(E(?!RR_)[A-Z_]+|UND_ERR_(SOCKET|CONNECT_TIMEOUT|HEADERS_TIMEOUT|BODY_TIMEOUT))$/;

function hasCode(error: unknown, code: RESTJSONErrorCodes): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}

function concerns(error: unknown, field: string): boolean {
  if (!(error instanceof DiscordAPIError)) return false;
  const { rawError } = error;
  return 'errors' in rawError && typeof rawError.errors === 'object' && field in rawError.errors;
}
