/** Stands before an organisation's id where the store's `glossary` names its card; alone it is the list of all cards. */
export const ORGANISATION = 'organisation.';
