// Required by a process before its own code: Node warns of something while it runs.
setTimeout(() => process.emitWarning('an option that goes away\nsoon'), 300).unref();
