import type { Texts } from '../zh.ts';

export const subscriptions: Texts['subscriptions'] = {
  title: 'Subscribe',
  link: 'Subscribe',
  about: (what) => `Subscribe: ${what}`,
  lead: 'Be told when something new is published, by e-mail or in a feed reader; no account is needed.',
  byMail: 'By e-mail',
  email: 'E-mail address',
  emailHint: 'Used for this subscription only, kept encrypted, and deleted when you leave.',
  frequency: 'How often',
  frequencies: {
    at_once: 'As soon as something is published',
    daily: 'Every morning',
    weekly: 'Every Monday morning',
  },
  submit: 'Subscribe',
  noMail:
    'This site does not send e-mail yet, so subscriptions by e-mail are not available. You can use the feed below.',
  byFeed: 'In a feed reader',
  feedAbout: 'Add this address to a feed reader (Atom):',
  nothing: 'Choose what to subscribe to',
  nothingLead: 'Columns, search results and agencies have a link “Subscribe”.',
  toColumns: 'Columns of statutory content',
  toSearch: 'Search',
  asked: 'Look for our e-mail',
  askedLead: (hours) =>
    `If the address is right, a mail arrives within minutes. Open its link within ${hours} hours to confirm; nothing else is sent before that.`,
  askedHints: 'Nothing there? Look among unwanted mail; one address is asked a few times a day at most.',
  mine: 'Subscriptions you have',
  mineLead: 'Leave your address and we mail you the links of all your subscriptions.',
  mineSubmit: 'Mail me the links',
  mineAsked: 'If the address has subscriptions, the links are on their way.',
  confirmTitle: 'Confirm the subscription',
  confirmLead: (what) => `Confirm that you want to hear of: ${what}.`,
  confirm: 'Confirm',
  confirmed: 'You are subscribed; what is new will be mailed to you.',
  changed: 'Saved.',
  manageTitle: (what) => `Your subscription: ${what}`,
  save: 'Save',
  leave: 'Unsubscribe',
  leaveLead: 'Nothing more is sent, and your address is deleted.',
  leaveAll: (count) => `End the ${count} other subscriptions of this address too`,
  left: 'Unsubscribed',
  leftLead: (count) =>
    count > 1
      ? `${count} subscriptions have ended and your address is deleted.`
      : 'The subscription has ended and your address is deleted.',
};
