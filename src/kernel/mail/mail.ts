/** Stands in texts and links where the site's address goes; put in when the mail is sent. */
export const SITE_ADDRESS = '{site-address}';

/** A mail to one recipient. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where a reader leaves by one click, without a page between (RFC 8058). */
  readonly unsubscribe?: string;
}
