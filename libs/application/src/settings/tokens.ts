/** The name under which the settings are injected. */
export const SETTINGS = Symbol('settings');
