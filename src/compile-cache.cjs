// What was compiled once is kept in the folder for temporary files, so that the next start is faster.
const { enableCompileCache } = require('node:module');

enableCompileCache();
