/**
 * Leaves the words of log lines alone: `'update failed'` in `log.error({ error }, 'update failed')`.
 * What a line carries beside them, and whether there is one, is mutated as all else is.
 * @typedef {{ type: string, callee?: Node, object?: Node, name?: string, arguments?: Node[] }} Node
 * @typedef {{ node: Node, parent: Node | undefined }} Path
 */
const logWords = {
  /** @param {Path} path */
  shouldIgnore({ node, parent }) {
    const isText = node.type === 'StringLiteral' || node.type === 'TemplateLiteral';
    if (!isText || parent?.type !== 'CallExpression') return undefined;
    const isLog = parent.callee?.object?.name === 'log';
    return isLog ? 'the words of a line of the log are no behaviour' : undefined;
  },
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'log-words', value: logWords }];
