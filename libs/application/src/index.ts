export * from './file/file-register.js';
export * from './identity/viewer.js';
export * from './work/partnership-work.js';
export * from './work/pictures.js';
