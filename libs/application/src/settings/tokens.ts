/** The name under which the settings are injected. */
export const SETTINGS = Symbol('settings');
/** The name under which the process's log is injected. */
export const LOG = Symbol('log');
