/** Under which the settings are kept in the browser's local storage. */
export const settingsKey = 'settings';
