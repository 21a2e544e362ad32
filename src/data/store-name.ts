/** Of the browser's database. Apart from the store's code, so that its name can be asked for without it. */
export const STORE_NAME = 'entente';
