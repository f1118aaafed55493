/** A request that is not taken for one of the platform's, or cannot be read. The reason holds nothing of its content. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(reason);
    this.reason = reason;
  }
}

export type RefusalReason =
  | 'bad query'
  | 'bad signature'
  | 'stale timestamp'
  | 'nonce used for another message'
  | 'not encrypted'
  | 'encrypted, and no OFFICIAL_ACCOUNT_AES_KEY is set'
  | 'not decryptable'
  | 'for another account'
  | 'bad XML'
  | 'not a message';
