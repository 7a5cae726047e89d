export { folderStore } from './folder.ts';
export { memoryStore } from './memory.ts';
