# Production dependencies only. The optional dependencies are npm packages that contain Node; the
# image has its own Node and leaves them out. This stage does not depend on the processor and runs
# once for all architectures, because better-sqlite3 ships a binary for each.
FROM --platform=$BUILDPLATFORM node:24.21.0-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts \
  && find node_modules -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \) -delete \
  && find node_modules/better-sqlite3/prebuilds -type f ! -name 'linux-*' -delete \
  && rm -r node_modules/better-sqlite3/deps node_modules/better-sqlite3/src

FROM node:24.21.0-slim
# Inside a container, 127.0.0.1 is the container: nobody could reach the bot there.
ENV NODE_ENV=production ENVIRONMENT=production HOST=0.0.0.0
WORKDIR /app
RUN mkdir data && chown node:node data
COPY --from=dependencies /app/node_modules node_modules
COPY package.json ./
COPY migrations migrations
COPY src src
USER node
# The bot writes only here, and only with SQLite. The rest may be mounted read-only.
VOLUME /app/data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 8000}/live`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node is the first process, so that it receives SIGTERM and can finish the updates in work.
CMD ["node", "src/start.js"]
