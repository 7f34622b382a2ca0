/** Version of the Biolink model that categories, predicates and aspects were checked against. */
export const BIOLINK_VERSION = '4.4.6';
